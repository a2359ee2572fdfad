package org.sellerport.feedback.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * How buyers rated.
 *
 * @param counts how many gave each rating, 1 to 5; every rating is there
 */
public record FeedbackScore(Map<Integer, Long> counts) {

    /** How many gave that rating. */
    public long count(int rating) {
        return counts.getOrDefault(rating, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The average to two digits, half up; empty where nobody has rated. */
    public Optional<BigDecimal> average() {
        long sum = counts.entrySet().stream()
                .mapToLong(one -> one.getKey() * one.getValue())
                .sum();
        return total() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(total()), 2, RoundingMode.HALF_UP));
    }
}
