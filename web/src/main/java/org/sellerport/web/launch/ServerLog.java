package org.sellerport.web.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the server wrote since the last look. The file, not a pipe: the server outlives a launcher that is killed. */
final class ServerLog {
    private static final Pattern FAILED_DEPLOYMENT =
            Pattern.compile("Exception while deploying the app \\[.*?] : (.*)");
    private static final Pattern FAILED_COMMAND = Pattern.compile("Boot Command (\\S+) returned with result FAILURE.*");
    private static final Pattern SEVERE =
            Pattern.compile("\\[(\\S+)] \\[] \\[SEVERE] \\[.*?] \\[(.*?)] .*?levelValue: 1000] (.*)");
    private static final int LONGEST_LINE = 300;

    private final Path path;
    private long position;

    ServerLog(Path path) {
        this.path = path;
    }

    /** Whole lines only; a line that is still being written waits for the next look. */
    List<String> newLines() throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] fresh = new byte[(int) Math.min(file.length() - position, 1 << 20)];
            file.seek(position);
            file.readFully(fresh);
            int whole = fresh.length;
            while (whole > 0 && fresh[whole - 1] != '\n') {
                whole--;
            }
            position += whole;
            return new String(fresh, 0, whole, StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Why there will be no product although the server says that it is ready. */
    static Optional<String> failure(String line) {
        Matcher deployment = FAILED_DEPLOYMENT.matcher(line);
        if (deployment.find()) {
            return Optional.of(deployment.group(1));
        }
        Matcher command = FAILED_COMMAND.matcher(line);
        return command.find() ? Optional.of("the boot command " + command.group(1) + " failed") : Optional.empty();
    }

    /** What a person at the console should see of a line: errors, shortened. */
    static Optional<String> worthShowing(String line) {
        Matcher severe = SEVERE.matcher(line);
        if (!severe.find()) {
            return Optional.empty();
        }
        String text = severe.group(2) + ": " + severe.group(3).replaceFirst("^\\[\\[$", "see server.log");
        return Optional.of(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text);
    }
}
