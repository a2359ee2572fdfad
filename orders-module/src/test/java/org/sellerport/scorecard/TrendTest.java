package org.sellerport.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.scorecard.api.TrendDay;

class TrendTest {

    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    @Test
    void each_day_is_the_rate_as_it_stood_then() {
        List<TrendDay> days = new Trend()
                .add(0, Entry.SHIPPED, 9)
                .add(6, Entry.NOT_FULFILLED, 1)
                .add(7, Entry.SHIPPED, 5)
                .add(29, Entry.NOT_FULFILLED, 2)
                .add(58, Entry.SHIPPED, 1_000)
                .days(NOW, Thresholds.usual());

        assertEquals(30, days.size());
        assertEquals("2026-06-30T12:00:00Z 1/10 3/17", shown(days.get(29)));
        assertEquals("2026-06-29T12:00:00Z 1/6 3/8", shown(days.get(28)));
        assertEquals("2026-06-01T12:00:00Z 2/2 2/1002", shown(days.get(0)));
        assertEquals(NOW.minus(Duration.ofDays(29)), days.get(0).at());
    }

    private static String shown(TrendDay day) {
        var rates = day.rates();
        return day.at() + " " + rates.days7().count() + "/" + rates.days7().of() + " "
                + rates.days30().count() + "/" + rates.days30().of();
    }
}
