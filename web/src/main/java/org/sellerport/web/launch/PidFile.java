package org.sellerport.web.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process beyond our own death. The start time is kept too: the number alone may belong to a stranger. */
record PidFile(Path path) {
    /** What the clock of a machine may be set by between the writing and the reading. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, process.pid() + " " + started + "\n");
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The number in the file, whoever has it now. */
    Optional<Long> pid() {
        return words().map(words -> Long.valueOf(words[0]));
    }

    /** The process that was remembered, while it lives. */
    Optional<ProcessHandle> living() {
        return words().flatMap(
                        words -> living(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
    }

    static Optional<ProcessHandle> living(long pid, Instant started) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> startedAt(process, started));
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(expected, actual).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    private Optional<String[]> words() {
        try {
            String content = Files.readString(path).strip();
            return content.matches("\\d{1,18} \\d{1,18}") ? Optional.of(content.split(" ")) : Optional.empty();
        } catch (IOException e) {
            // No file, or none that can be read: nobody is remembered.
            return Optional.empty();
        }
    }
}
