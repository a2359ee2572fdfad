package org.sellerport.orders.api;

/** The way of the order's money to the seller. */
public enum PayoutStatus {
    NOT_DUE,
    /** Delivery is being verified (妥投审核). */
    VERIFYING,
    WITH_OPERATOR,
    SCHEDULED,
    RELEASED
}
