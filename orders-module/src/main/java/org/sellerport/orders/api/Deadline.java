package org.sellerport.orders.api;

import java.time.Instant;

/** A running clock of an order: when it ends and what then happens. */
public record Deadline(Kind kind, Instant at, Outcome outcome) {

    public enum Kind {
        PAYMENT,
        RISK_REVIEW,
        CANCELLATION_ANSWER,
        SHIP_BY,
        /** A carrier has to have seen the parcel by then. */
        FIRST_SCAN,
        RECEIPT
    }

    public enum Outcome {
        /** Closed, nothing was paid. */
        CLOSED_UNPAID,
        /** The risk review passes. */
        RISK_PASSED,
        /** A rule objects: an operator has to decide. */
        OPERATOR_DECIDES,
        /** Nobody decided: rejected, closed and refunded. */
        RISK_REJECTED,
        /** Cancelled as the buyer asked. */
        CANCELLED_AS_ASKED,
        /** Closed, refunded in full, counted as non-fulfilment. */
        CLOSED_NOT_SHIPPED,
        /** What is not shipped is refunded, counted as non-fulfilment. */
        REST_REFUNDED,
        /** Flagged as a suspected false shipment. */
        SUSPECTED,
        /** Counts as received. */
        RECEIVED
    }
}
