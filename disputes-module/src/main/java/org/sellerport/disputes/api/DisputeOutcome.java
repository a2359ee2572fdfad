package org.sellerport.disputes.api;

/** How a dispute ended. */
public enum DisputeOutcome {
    /** Both sides accepted one proposal. */
    AGREED,
    /** The buyer took it back; it can be opened again, once. */
    WITHDRAWN,
    /** An operator ruled. */
    RULED,
    /** The seller did not answer in time: settled as the buyer asked. */
    NOT_ANSWERED,
    /** Nobody ruled in time: settled as the buyer asked. */
    NOT_RULED,
    /** The goods came back. */
    RETURNED,
    /** The goods were sent back, and the seller did not say in time whether they came. */
    RETURN_NOT_CONFIRMED,
    /** The goods were not sent back in time: the seller is paid. */
    NOT_RETURNED,
    /** The whole order was refunded for another cause, so nothing is left to dispute. */
    ORDER_REFUNDED
}
