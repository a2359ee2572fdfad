package org.sellerport.web.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.exports.api.LegalPeriod;
import org.sellerport.exports.api.PeriodTooLong;

class PresetTest {

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2026-02-28", "2024-02-29", "2026-05-31", "2026-01-01", "2027-03-01"})
    void the_longest_period_is_legal_and_one_day_more_is_not(LocalDate today) {
        LocalDate from = Preset.LONGEST.from(today);
        assertEquals(
                today, LegalPeriod.of(from, Preset.LONGEST.to(today), today).last());
        assertThrows(PeriodTooLong.class, () -> LegalPeriod.of(from.minusDays(1), today, today));
    }

    @Test
    void last_month_is_the_whole_of_it() {
        assertEquals("?from=2026-02-01&to=2026-02-28", Preset.LAST_MONTH.query(LocalDate.of(2026, 3, 31)));
    }

    @Test
    void thirty_days_include_today() {
        assertEquals("?from=2026-10-26&to=2026-11-24", Preset.LAST_30_DAYS.query(LocalDate.of(2026, 11, 24)));
    }
}
