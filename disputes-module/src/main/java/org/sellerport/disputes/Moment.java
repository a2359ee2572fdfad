package org.sellerport.disputes;

import java.time.Instant;
import java.util.function.Supplier;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;

/**
 * When a step is taken, by whom, and on which terms.
 *
 * @param left asks how much of what was paid for the order did not go back yet
 */
record Moment(Instant at, By by, DisputeTerms terms, Supplier<Money> left) {

    /** The moment at which a deadline takes effect. */
    Moment due(Instant instant) {
        return new Moment(instant, By.SYSTEM, terms, left);
    }

    Side side() {
        return Side.of(by.actor());
    }
}
