package org.sellerport.web.scorecard;

import org.sellerport.scorecard.api.Rate;

/**
 * A rate as the API writes it.
 *
 * @param rate a decimal fraction to four digits such as {@code 0.0250}; null where there are no orders
 */
public record RateJson(String rate, long count, long of, String level) {

    static RateJson of(Rate rate) {
        return new RateJson(
                rate.value().map(Object::toString).orElse(null),
                rate.count(),
                rate.of(),
                rate.level().name());
    }
}
