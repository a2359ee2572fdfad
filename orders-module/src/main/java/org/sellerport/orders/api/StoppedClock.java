package org.sellerport.orders.api;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock of an order that stands still; it goes on with what was left of it.
 *
 * @param since when it was stopped
 * @param left how much of it was left then
 * @param outcome what happens when it has run off
 */
public record StoppedClock(Deadline.Kind kind, Instant since, Duration left, Reason reason, Deadline.Outcome outcome) {

    /** What stops it. */
    public enum Reason {
        /** An operator froze the order. */
        FROZEN,
        /** The buyer asked to cancel. */
        CANCELLATION,
        /** A dispute runs. */
        DISPUTE,
        /** A parcel could not be delivered, or comes back. */
        DELIVERY_TROUBLE
    }
}
