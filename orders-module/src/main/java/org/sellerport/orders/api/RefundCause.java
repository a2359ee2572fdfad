package org.sellerport.orders.api;

/** Why money goes back to a buyer. */
public enum RefundCause {
    /** The order was cancelled before it shipped. */
    CANCELLATION,
    /** The risk review was not passed. */
    RISK_REJECTION,
    /** Something was not shipped in time. */
    NOT_SHIPPED,
    /** The funds arrived after the order was closed. */
    LATE_FUNDS,
    /** A dispute was settled or ruled. */
    DISPUTE,
    /** The seller gives it of his own accord. */
    GOODWILL,
    /** An operator decided it. */
    OPERATOR
}
