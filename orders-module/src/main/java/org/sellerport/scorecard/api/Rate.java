package org.sellerport.scorecard.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share of orders.
 *
 * @param count the orders that count against the seller
 * @param of all that count
 */
public record Rate(long count, long of, Level level) {

    private static final int DIGITS = 4;

    /** The share as a decimal fraction to four digits, half up; empty where there are no orders. */
    public Optional<BigDecimal> value() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP));
    }
}
