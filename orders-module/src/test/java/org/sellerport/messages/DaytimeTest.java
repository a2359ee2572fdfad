package org.sellerport.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaytimeTest {

    private static final Daytime DAY = new Daytime(9, 20);

    @ParameterizedTest(name = "{0} in {1}: next at {2}")
    @CsvSource({
        // It is day: at once.
        "2026-11-24T12:00:00Z, America/Sao_Paulo, 2026-11-24T09:00-03:00",
        "2026-11-24T22:59:59Z, America/Sao_Paulo, 2026-11-24T19:59:59-03:00",
        // Too early, too late, and exactly when it ends.
        "2026-11-24T11:59:59Z, America/Sao_Paulo, 2026-11-24T09:00-03:00",
        "2026-11-24T23:00:00Z, America/Sao_Paulo, 2026-11-25T09:00-03:00",
        // The buyer's date is not ours.
        "2026-11-24T16:00:00Z, Asia/Tokyo, 2026-11-25T09:00+09:00",
        "2026-11-24T23:00:00Z, Pacific/Auckland, 2026-11-25T12:00+13:00",
        // Half an hour and three quarters beside the full hour.
        "2026-11-24T03:29:59Z, Asia/Kolkata, 2026-11-24T09:00+05:30",
        "2026-11-24T03:15:00Z, Asia/Kathmandu, 2026-11-24T09:00+05:45",
        // The night in which the clocks go forward, and the one in which they go back.
        "2026-03-28T20:00:00Z, Europe/Berlin, 2026-03-29T09:00+02:00",
        "2026-10-24T19:00:00Z, Europe/Berlin, 2026-10-25T09:00+01:00",
        "2026-03-08T04:00:00Z, America/New_York, 2026-03-08T09:00-04:00"
    })
    void the_next_daytime_is_by_the_buyers_clock(Instant moment, String zone, String next) {
        assertEquals(next, DAY.next(moment, ZoneId.of(zone)).toOffsetDateTime().toString());
    }

    @Test
    void the_same_instant_is_day_in_one_summer_and_night_in_the_winter() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertTrue(DAY.isAt(Instant.parse("2026-07-01T07:30:00Z"), berlin));
        assertFalse(DAY.isAt(Instant.parse("2026-12-01T07:30:00Z"), berlin));
    }

    @Test
    void tomorrow_is_the_buyers_tomorrow() {
        Instant lateInTokyo = Instant.parse("2026-11-24T14:59:00Z");

        assertEquals(
                "2026-11-25T09:00+09:00",
                DAY.tomorrow(lateInTokyo, ZoneId.of("Asia/Tokyo"))
                        .toOffsetDateTime()
                        .toString());
    }

    @Test
    void a_whole_day_has_no_night() {
        assertTrue(new Daytime(0, 24).isAt(Instant.parse("2026-11-24T23:59:59Z"), ZoneId.of("UTC")));
    }

    @Test
    void an_hour_that_the_clock_skips_begins_when_it_is_put_forward() {
        Daytime early = new Daytime(2, 20);

        assertEquals(
                "2026-03-29T03:00+02:00",
                early.next(Instant.parse("2026-03-29T00:30:00Z"), ZoneId.of("Europe/Berlin"))
                        .toOffsetDateTime()
                        .toString());
    }
}
