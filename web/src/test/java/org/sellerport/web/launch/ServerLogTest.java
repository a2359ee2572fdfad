package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    private static final String FAILED = "[2026-11-24T00:09:11.865+0000] [] [SEVERE] [] [javax.enterprise.system.core]"
            + " [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1795478951865] [levelValue: 1000]"
            + " Exception while deploying the app [sellerport] : Servlet [a] and Servlet [b] have the same url pattern: [/]";
    private static final String FIRST_OF_MANY =
            "[2026-11-24T00:09:11.776+0000] [] [SEVERE] [] [javax.enterprise.system.core]"
                    + " [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1795478951776] [levelValue: 1000]"
                    + " Exception while deploying the app [sellerport]";
    private static final String ORDINARY = "[2026-11-24T00:08:48.177+0000] [] [INFO] [AS-WEB-GLUE-00200]"
            + " [jakarta.enterprise.web] [tid: _ThreadID=1 _ThreadName=main] [timeMillis: 1795478928177] [levelValue: 800]"
            + " Created virtual server server";

    @TempDir
    private Path folder;

    @Test
    void a_failed_deployment_is_recognised_with_its_reason() {
        assertEquals(
                Optional.of("Servlet [a] and Servlet [b] have the same url pattern: [/]"), ServerLog.failure(FAILED));
        assertEquals(Optional.empty(), ServerLog.failure(FIRST_OF_MANY), "the reason follows in a later line");
        assertEquals(Optional.empty(), ServerLog.failure(ORDINARY));
    }

    @Test
    void a_failed_boot_command_is_a_failure_too() {
        String line =
                "  Boot Command create-jdbc-resource returned with result FAILURE : PlainTextActionReporterFAILURE";

        assertEquals(Optional.of("the boot command create-jdbc-resource failed"), ServerLog.failure(line));
    }

    @Test
    void only_errors_are_shown_at_the_console_and_shortened() {
        assertEquals(Optional.empty(), ServerLog.worthShowing(ORDINARY));
        assertTrue(ServerLog.worthShowing(FAILED).orElseThrow().startsWith("javax.enterprise.system.core: Exception"));
        assertTrue(
                ServerLog.worthShowing(FAILED + "x".repeat(1000)).orElseThrow().length() < 310);
    }

    @Test
    void each_line_is_read_once_and_only_when_it_is_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("server.log"), "one\ntwo\nthr");
        var log = new ServerLog(file);

        assertEquals(List.of("one", "two"), log.newLines());
        assertEquals(List.of(), log.newLines());
        Files.writeString(file, "ee 三\n", StandardOpenOption.APPEND);
        assertEquals(List.of("three 三"), log.newLines());
    }

    @Test
    void the_last_few_runs_are_kept_beside_the_fresh_log() throws IOException {
        Path file = folder.resolve("server.log");
        for (int run = 1; run <= 8; run++) {
            Files.writeString(LogFile.fresh(file).path(), "run " + run);
        }

        assertEquals("run 8", Files.readString(file));
        assertEquals("run 7", Files.readString(folder.resolve("server.log.1")));
        assertEquals("run 3", Files.readString(folder.resolve("server.log.5")));
        try (var files = Files.list(folder)) {
            assertEquals(6, files.count());
        }
    }
}
