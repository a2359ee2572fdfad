package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = new DataFolder(folder);
        data.open();
    }

    @Test
    void a_second_claim_is_refused_and_names_the_first() throws IOException {
        try (Claim first = Claim.on(data)) {
            String sentence = assertThrows(CannotGoOn.class, () -> Claim.on(data), first::toString)
                    .getMessage();

            assertTrue(sentence.contains("pid " + ProcessHandle.current().pid()), sentence);
        }
    }

    @Test
    void a_claim_given_back_may_be_taken_again() throws IOException {
        Claim.on(data).close();

        assertDoesNotThrow(() -> Claim.on(data).close());
    }

    @Test
    void a_pid_file_without_a_claim_stops_nobody() throws IOException {
        Files.writeString(data.launcherPid(), "1 0");

        assertDoesNotThrow(() -> Claim.on(data).close());
    }
}
