package org.sellerport.scorecard;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.TrendDay;
import org.sellerport.scorecard.api.Window;

/** The rates of the last days, each from sums of whole days before now, so that the last of them is the rate itself. */
final class Trend {

    static final int DAYS = 30;
    static final Duration REACH = Duration.ofDays(DAYS - 1 + Window.DAYS_30.days());

    private final long[] shipped = new long[(int) REACH.toDays()];
    private final long[] notFulfilled = new long[(int) REACH.toDays()];

    /** Adds what happened that many whole days ago. */
    Trend add(int day, Entry kind, long orders) {
        long[] row = kind == Entry.SHIPPED ? shipped : notFulfilled;
        row[day] += orders;
        return this;
    }

    List<TrendDay> days(Instant now, Yardstick yardstick) {
        return IntStream.range(0, DAYS)
                .map(place -> DAYS - 1 - place)
                .mapToObj(ago -> new TrendDay(
                        now.minus(Duration.ofDays(ago)), tallies(ago).rates(Measure.NON_FULFILMENT, yardstick)))
                .toList();
    }

    private Tallies tallies(int ago) {
        Map<Window, Tally> tallies = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            tallies.put(window, new Tally(sum(shipped, ago, window), sum(notFulfilled, ago, window), 0, 0, 0, 0));
        }
        return new Tallies(tallies);
    }

    private static long sum(long[] row, int ago, Window window) {
        return IntStream.range(ago, ago + window.days())
                .mapToLong(day -> row[day])
                .sum();
    }
}
