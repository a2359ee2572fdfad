package org.sellerport.platform.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Instant shanghai(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2026-06-01T09:30, 5, 2026-06-08T09:30",
        "2026-06-01T09:30, 4, 2026-06-05T09:30",
        "2026-06-01T09:30, 0, 2026-06-01T09:30",
        "2026-06-05T23:59, 1, 2026-06-08T23:59",
        "2026-06-06T12:00, 1, 2026-06-08T12:00",
        "2026-06-07T12:00, 5, 2026-06-12T12:00"
    })
    void a_weekend_does_not_count_nor_does_the_first_day(String start, int days, String end) {
        assertEquals(shanghai(end), new WorkingDays(SHANGHAI, Map.of()).after(shanghai(start), days));
    }

    @Test
    void holidays_do_not_count_and_worked_weekend_days_do() {
        var goldenWeek = Map.of(
                LocalDate.parse("2026-10-01"), false,
                LocalDate.parse("2026-10-02"), false,
                LocalDate.parse("2026-10-10"), true);

        assertEquals(
                shanghai("2026-10-05T08:00"),
                new WorkingDays(SHANGHAI, goldenWeek).after(shanghai("2026-09-30T08:00"), 1));
        assertEquals(
                shanghai("2026-10-10T08:00"),
                new WorkingDays(SHANGHAI, goldenWeek).after(shanghai("2026-09-30T08:00"), 6));
    }

    @Test
    void days_begin_where_the_marketplace_is() {
        Instant fridayEveningInUtc = Instant.parse("2026-06-05T20:00:00Z");

        assertEquals(
                Instant.parse("2026-06-07T20:00:00Z"),
                new WorkingDays(SHANGHAI, Map.of()).after(fridayEveningInUtc, 1),
                "Saturday morning there, so Monday morning there");
        assertEquals(
                Instant.parse("2026-06-08T20:00:00Z"),
                new WorkingDays(ZoneId.of("UTC"), Map.of()).after(fridayEveningInUtc, 1));
    }

    @Test
    void a_calendar_that_never_works_is_refused_instead_of_counted_forever() {
        LocalDate first = LocalDate.parse("2026-06-01");
        Map<LocalDate, Boolean> never =
                IntStream.range(0, 400).mapToObj(first::plusDays).collect(Collectors.toMap(day -> day, day -> false));

        assertThrows(IllegalStateException.class, () -> new WorkingDays(SHANGHAI, never)
                .after(shanghai("2026-06-01T08:00"), 1));
    }
}
