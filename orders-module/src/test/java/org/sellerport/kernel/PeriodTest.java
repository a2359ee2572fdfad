package org.sellerport.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void the_last_day_is_whole_in_the_zone_even_where_it_is_shorter() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        Period day = new Period(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8));
        assertEquals(Instant.parse("2026-03-08T08:00:00Z"), day.startIn(losAngeles));
        assertEquals(Instant.parse("2026-03-09T07:00:00Z"), day.endIn(losAngeles));
    }

    @Test
    void a_period_cannot_end_before_it_begins() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThrows(IllegalArgumentException.class, () -> new Period(day, day.minusDays(1)));
    }
}
