package org.sellerport.web.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.web.launch.PostgresProgram.Outcome;

class PostgresProgramTest {
    @Test
    void the_line_that_explains_a_failed_start_is_picked_from_the_log() {
        String log = """
                2026-11-24 00:20:16.485 UTC [20699] LOG:  starting PostgreSQL 17.11
                2026-11-24 00:20:16.486 UTC [20700] FATAL:  could not write lock file "postmaster.pid": No space left on device
                2026-11-24 00:20:16.486 UTC [20700] LOG:  database system is shut down
                """;

        assertEquals(
                "could not write lock file \"postmaster.pid\": No space left on device",
                new Outcome(1, log).complaint());
    }

    @Test
    void without_such_a_line_the_last_word_counts() {
        assertEquals("gone", new Outcome(1, "starting\ngone\n").complaint());
    }

    @ParameterizedTest
    @CsvSource({"9", "12", "14"})
    void an_older_postgresql_is_refused_by_version(int version) {
        String sentence = assertThrows(CannotGoOn.class, () -> ExternalDatabase.requireVersion(version))
                .getMessage();

        assertTrue(sentence.contains("is PostgreSQL " + version + ", but Sellerport needs 15"), sentence);
    }
}
