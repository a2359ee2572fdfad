package org.sellerport.exports.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.exports.api.Timing.Rhythm;
import org.sellerport.kernel.Period;

class TimingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,  1, 6,  2026-11-24T10:00, 2026-11-30T06:00",
        "WEEKLY,  2, 12, 2026-11-24T10:00, 2026-11-24T12:00",
        "WEEKLY,  2, 10, 2026-11-24T10:00, 2026-12-01T10:00",
        "WEEKLY,  7, 0,  2026-12-31T23:59, 2027-01-03T00:00",
        "MONTHLY, 1, 6,  2026-11-24T10:00, 2026-12-01T06:00",
        "MONTHLY, 28, 6, 2026-11-24T10:00, 2026-11-28T06:00",
        "MONTHLY, 28, 6, 2026-02-28T06:00, 2026-03-28T06:00",
        "MONTHLY, 1, 0,  2026-12-31T10:00, 2027-01-01T00:00"
    })
    void the_next_hour_is_the_first_after_now_on_the_sellers_wall(
            Rhythm rhythm, int day, int hour, String now, String next) {
        assertEquals(at(next, SHANGHAI), new Timing(rhythm, day, hour, 1).next(at(now, SHANGHAI), SHANGHAI));
    }

    @Test
    void an_hour_that_daylight_saving_skips_counts_as_the_one_after_it_and_one_that_comes_twice_counts_once() {
        Timing sundays = new Timing(Rhythm.WEEKLY, 7, 2, 1);

        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), sundays.next(at("2026-03-28T12:00", BERLIN), BERLIN));
        Instant first = sundays.next(at("2026-10-24T12:00", BERLIN), BERLIN);
        assertEquals(Instant.parse("2026-10-25T00:00:00Z"), first);
        assertEquals(Instant.parse("2026-11-01T01:00:00Z"), sundays.next(first, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,  1, 1, 2026-11-30T06:00, 2026-11-23, 2026-11-29",
        "WEEKLY,  7, 1, 2026-11-29T23:00, 2026-11-16, 2026-11-22",
        "WEEKLY,  3, 3, 2026-12-02T06:00, 2026-11-09, 2026-11-29",
        "MONTHLY, 1, 1, 2026-12-01T06:00, 2026-11-01, 2026-11-30",
        "MONTHLY, 28, 3, 2026-11-28T06:00, 2026-08-01, 2026-10-31",
        "MONTHLY, 1, 1, 2028-03-01T06:00, 2028-02-01, 2028-02-29"
    })
    void whole_weeks_or_months_are_exported_that_are_over_by_then(
            Rhythm rhythm, int day, int span, String due, LocalDate first, LocalDate last) {
        Timing timing = new Timing(rhythm, day, LocalDateTime.parse(due).getHour(), span);

        assertEquals(new Period(first, last), timing.period(at(due, SHANGHAI), SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY", "MONTHLY"})
    void the_longest_that_can_be_scheduled_is_a_legal_period(Rhythm rhythm) {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            Instant due = day.atTime(6, 0).atZone(SHANGHAI).toInstant();
            Period period = new Timing(rhythm, 1, 6, Timing.LONGEST_SPAN).period(due, SHANGHAI);

            assertEquals(period, LegalPeriod.of(period.first(), period.last(), day));
        }
    }

    @Test
    void hours_that_were_missed_are_made_up_for_by_the_last_of_them() {
        Timing mondays = new Timing(Rhythm.WEEKLY, 1, 6, 1);
        Instant due = at("2026-11-02T06:00", SHANGHAI);

        assertEquals(due, mondays.latest(due, at("2026-11-02T06:00", SHANGHAI), SHANGHAI));
        assertEquals(due, mondays.latest(due, at("2026-11-09T05:59", SHANGHAI), SHANGHAI));
        assertEquals(at("2026-11-23T06:00", SHANGHAI), mondays.latest(due, at("2026-11-24T10:00", SHANGHAI), SHANGHAI));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 0, 6, 1",
        "WEEKLY, 8, 6, 1",
        "MONTHLY, 0, 6, 1",
        "MONTHLY, 29, 6, 1",
        "WEEKLY, 1, -1, 1",
        "WEEKLY, 1, 24, 1",
        "WEEKLY, 1, 6, 0",
        "MONTHLY, 1, 6, 4"
    })
    void an_hour_that_there_is_not_is_refused(Rhythm rhythm, int day, int hour, int span) {
        assertThrows(ScheduleInvalid.class, () -> new Timing(rhythm, day, hour, span));
    }

    @Test
    void every_refusal_has_its_sentence_in_both_languages() {
        for (var refusal : java.util.List.of(
                new ScheduleInvalid(),
                new TemplateUnknown(7),
                new TemplateNameTaken("Weekly"),
                new TemplateNameInvalid(),
                new TooManyTemplates(),
                new MailAddressInvalid("nobody"),
                new ExportQuotaFull(20),
                new ExportExpired(7))) {
            String english = refusal.sentence(Locale.ENGLISH);
            String chinese = refusal.sentence(Locale.CHINESE);

            assertEquals(false, english.equals(chinese) || english.isBlank() || english.contains("{"), english);
        }
    }
}
