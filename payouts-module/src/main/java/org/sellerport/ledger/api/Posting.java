package org.sellerport.ledger.api;

/** Why money moved. */
public enum Posting {
    FUNDS_ARRIVED,
    RECEIVED,
    SCHEDULED,
    /** The payout lost its day again. */
    UNSCHEDULED,
    RELEASED,
    /** Available money pays what the seller owes. */
    SET_OFF,
    REFUND,
    /** The payment processor gave the refund to the buyer. */
    REFUND_SETTLED,
    WITHDRAWAL,
    WITHDRAWAL_CONFIRMED,
    WITHDRAWAL_RETURNED,
    PENALTY,
    /** What was there when an imported order came in. */
    OPENING
}
