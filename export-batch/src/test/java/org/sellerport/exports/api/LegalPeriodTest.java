package org.sellerport.exports.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Period;
import org.sellerport.kernel.RuleViolation;

class LegalPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from     | longest legal to | why
            2017-11-01 | 2018-01-31       | three whole months
            2026-01-15 | 2026-04-14       | from the 15th to the 14th
            2025-11-28 | 2026-02-27       | ends before 28 February
            2025-11-29 | 2026-02-27       | there is no 29 February 2026
            2025-11-30 | 2026-02-27       | there is no 30 February
            2023-11-29 | 2024-02-28       | a leap year has a 29 February
            2023-11-30 | 2024-02-28       | but no 30th
            2025-12-01 | 2026-02-28       | a whole February
            2023-12-01 | 2024-02-29       | a whole February of a leap year
            2026-03-31 | 2026-06-29       | June has 30 days
            2025-08-31 | 2025-11-29       | November has 30 days
            2026-05-01 | 2026-07-15       | not after today
            2026-07-15 | 2026-07-15       | today alone
            """)
    void the_longest_period_ends_a_day_before_three_months_are_over(LocalDate from, LocalDate longest) {
        assertEquals(longest, LegalPeriod.longestTo(from, TODAY));
        assertEquals(new Period(from, longest), LegalPeriod.of(from, longest, TODAY));
        assertThrows(RuleViolation.class, () -> LegalPeriod.of(from, longest.plusDays(1), TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from     | to         | code             | names
            2026-01-15 | 2026-04-15 | period-too-long  | 2026-04-14
            2025-11-30 | 2026-02-28 | period-too-long  | 2026-02-27
            2020-01-01 | 2026-07-15 | period-too-long  | 2020-03-31
            2026-06-01 | 2026-12-31 | period-too-long  | 2026-07-15
            2026-06-10 | 2026-06-09 | period-reversed  | 2026-07-15
            2026-01-15 | 2025-01-15 | period-reversed  | 2026-04-14
            2026-07-01 | 2026-07-16 | period-in-future | 2026-07-15
            2026-07-16 | 2026-07-16 | period-in-future | 2026-07-15
            2026-08-01 | 2026-07-01 | period-in-future | 2026-07-15
            """)
    void a_refusal_is_named_and_says_the_longest_legal_last_day_in_both_languages(
            LocalDate from, LocalDate to, String code, String longest) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> LegalPeriod.of(from, to, TODAY));

        assertEquals(code, refusal.code());
        assertEquals(RuleViolation.Kind.VALUE, refusal.kind());
        assertEquals(1, occurrences(longest, refusal.sentence(Locale.ENGLISH)));
        assertEquals(1, occurrences(longest, refusal.sentence(Locale.CHINESE)));
        assertEquals(0, occurrences("last day", refusal.sentence(Locale.CHINESE)));
    }

    @Test
    void one_day_is_a_period() {
        assertEquals(new Period(TODAY, TODAY), LegalPeriod.of(TODAY, TODAY, TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # zone              | last day   | hours | last instant             | why
            UTC                 | 2018-01-31 | 24    | 2018-01-31T23:59:59.999Z | an ordinary day
            Asia/Shanghai       | 2018-01-31 | 24    | 2018-01-31T15:59:59.999Z | ends while it is still day in Greenwich
            America/Los_Angeles | 2026-03-08 | 23    | 2026-03-09T06:59:59.999Z | clocks go forward
            America/Los_Angeles | 2025-11-02 | 25    | 2025-11-03T07:59:59.999Z | clocks go back
            America/Sao_Paulo   | 2017-10-15 | 23    | 2017-10-16T01:59:59.999Z | the day begins at one o'clock
            America/Sao_Paulo   | 2018-02-17 | 25    | 2018-02-18T02:59:59.999Z | the last hour comes twice
            Pacific/Kiritimati  | 2026-07-14 | 24    | 2026-07-14T09:59:59.999Z | the earliest zone
            """)
    void the_last_day_is_complete(String zone, LocalDate day, int hours, Instant lastInstant) {
        ZoneId wall = ZoneId.of(zone);
        Period period = LegalPeriod.of(day, day, TODAY);

        assertEquals(Duration.ofHours(hours), Duration.between(period.startIn(wall), period.endIn(wall)));
        assertEquals(lastInstant.plusMillis(1), period.endIn(wall));
    }

    private static int occurrences(String part, String text) {
        return text.split(part, -1).length - 1;
    }
}
