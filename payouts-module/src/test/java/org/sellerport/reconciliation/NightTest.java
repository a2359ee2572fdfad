package org.sellerport.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.reconciliation.api.ReconciliationRunning;

class NightTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T02:29:59Z, 2026-03-04T02:30:00Z",
        "2026-03-04T02:30:00Z, 2026-03-05T02:30:00Z",
        "2026-12-31T23:59:59Z, 2027-01-01T02:30:00Z"
    })
    void the_next_comparison_is_at_half_past_two(Instant now, Instant next) {
        assertEquals(next, Night.after(now));
    }

    @Test
    void a_second_comparison_beside_the_first_is_refused_in_both_languages() {
        var refusal = new ReconciliationRunning();

        assertNotEquals(refusal.sentence(Locale.ENGLISH), refusal.sentence(Locale.CHINESE));
    }
}
