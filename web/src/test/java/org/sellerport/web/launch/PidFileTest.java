package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    private static final ProcessHandle MYSELF = ProcessHandle.current();

    @TempDir
    private Path folder;

    private PidFile file;

    @BeforeEach
    void here() {
        file = new PidFile(folder.resolve("some.pid"));
    }

    @Test
    void a_living_process_is_found_again() throws IOException {
        file.write(MYSELF);

        assertEquals(Optional.of(MYSELF), file.living());
        assertEquals(Optional.of(MYSELF.pid()), file.pid());
    }

    @Test
    void a_stranger_who_got_the_number_later_is_left_alone() throws IOException {
        Instant earlier = MYSELF.info().startInstant().orElseThrow().minus(Duration.ofMinutes(1));
        Files.writeString(file.path(), MYSELF.pid() + " " + earlier.toEpochMilli());

        assertEquals(Optional.empty(), file.living());
    }

    @Test
    void a_process_that_ended_is_not_found() throws IOException, InterruptedException {
        Process brief = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("version").toFile())
                .start();
        file.write(brief.toHandle());
        assertEquals(0, brief.waitFor());

        assertEquals(Optional.empty(), file.living());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "12 x", "-1 5", "99999999999999999999 1"})
    void a_file_that_a_full_disk_or_an_editor_spoilt_names_nobody(String content) throws IOException {
        Files.writeString(file.path(), content);

        assertEquals(Optional.empty(), file.living());
    }

    @Test
    void no_file_names_nobody_and_may_be_deleted() throws IOException {
        file.delete();

        assertTrue(file.living().isEmpty() && file.pid().isEmpty());
    }
}
