package org.sellerport.scorecard.api;

import java.math.BigDecimal;

/**
 * Where a level begins.
 *
 * @param rate the least share, a decimal fraction
 * @param leastCases how many orders have to count against the seller
 */
public record Threshold(Measure measure, Level level, BigDecimal rate, long leastCases) {

    /** Whether so many of so many reach it; exact, not rounded. */
    public boolean isReachedBy(long count, long of) {
        return of > 0
                && count >= leastCases
                && BigDecimal.valueOf(count).compareTo(rate.multiply(BigDecimal.valueOf(of))) >= 0;
    }
}
