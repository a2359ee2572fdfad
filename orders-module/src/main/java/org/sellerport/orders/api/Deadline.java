package org.sellerport.orders.api;

import java.time.Instant;

/** A running clock of an order: when it ends and what then happens. */
public record Deadline(Kind kind, Instant at, Outcome outcome) {

    public enum Kind {
        PAYMENT,
        RISK_REVIEW,
        SHIP_BY,
        CANCELLATION_ANSWER,
        RECEIPT
    }

    public enum Outcome {
        /** Closed, nothing was paid. */
        CLOSED_UNPAID,
        /** Passes unless a rule objects. */
        RISK_PASSED,
        /** Closed, refunded in full, counted as non-fulfilment. */
        CLOSED_NOT_SHIPPED,
        /** Cancelled as the buyer asked. */
        CANCELLED_AS_ASKED,
        /** Counts as received. */
        RECEIVED
    }
}
