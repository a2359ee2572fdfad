package org.sellerport.web.funds;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.payouts.api.ForecastDay;

/**
 * The releases to come as bars, one for each day on which there are some: where each stands on a drawing of {@link #WIDTH} by
 * {@link #HEIGHT}. All days are of one currency, earliest first.
 */
public record ForecastDrawing(List<ForecastDay> forecast) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;
    private static final int FEWEST_DAYS = 10;
    private static final int GAP = 2;

    /** A bar: its left and upper corner, its height, and what it stands for. */
    public record Bar(int x, int y, int height, LocalDate day, Money amount, long orders) {}

    public List<Bar> bars() {
        return forecast.stream().map(this::bar).toList();
    }

    private Bar bar(ForecastDay day) {
        int x = Math.toIntExact(ChronoUnit.DAYS.between(first(), day.day())) * WIDTH / places();
        int height = Math.max(1, height(day.amount()));
        return new Bar(x, HEIGHT - height, height, day.day(), day.amount(), day.orders());
    }

    private int height(Money amount) {
        long most = best().amount().minorUnits();
        return most == 0
                ? 0
                : BigInteger.valueOf(amount.minorUnits())
                        .multiply(BigInteger.valueOf(HEIGHT))
                        .divide(BigInteger.valueOf(most))
                        .intValueExact();
    }

    public int barWidth() {
        return Math.max(1, WIDTH / places() - GAP);
    }

    /** How many days have room side by side: a few at least, lest one bar fill the whole drawing. */
    private int places() {
        return (int) Math.max(FEWEST_DAYS, days());
    }

    /** From the first day to the last one, both counted. */
    public long days() {
        return ChronoUnit.DAYS.between(
                        first(), forecast.get(forecast.size() - 1).day())
                + 1;
    }

    public LocalDate first() {
        return forecast.get(0).day();
    }

    /** The day at the right edge. */
    public LocalDate last() {
        return first().plusDays(places() - 1L);
    }

    /** The day with the most money, the earliest of several. */
    public ForecastDay best() {
        return forecast.stream()
                .max(Comparator.comparing(ForecastDay::amount)
                        .thenComparing(ForecastDay::day, Comparator.reverseOrder()))
                .orElseThrow();
    }

    public Money total() {
        return forecast.stream().map(ForecastDay::amount).reduce(Money::plus).orElseThrow();
    }

    public long orders() {
        return forecast.stream().mapToLong(ForecastDay::orders).sum();
    }
}
