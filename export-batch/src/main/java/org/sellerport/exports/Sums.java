package org.sellerport.exports;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Adds up amounts by measure and currency. */
final class Sums {

    private static final class Sum {
        private long minor;
    }

    private final Map<Measure, Map<String, Sum>> sums = new EnumMap<>(Measure.class);

    /**
     * Adds an amount.
     *
     * @throws ArithmeticException if the sum is beyond what an amount can be
     */
    void add(Measure measure, String currency, long minor) {
        Sum sum = sums.computeIfAbsent(measure, none -> new TreeMap<>()).computeIfAbsent(currency, none -> new Sum());
        sum.minor = Math.addExact(sum.minor, minor);
    }

    /** Gives the sums of a measure to someone, in the order of the currencies' codes. */
    void each(Measure measure, BiConsumer<String, Long> taker) {
        sums.getOrDefault(measure, Map.of()).forEach((currency, sum) -> taker.accept(currency, sum.minor));
    }
}
