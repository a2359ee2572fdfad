package org.sellerport.orders.api;

/** The buyer's request to cancel a paid order before it ships. */
public enum CancellationStatus {
    NONE,
    REQUESTED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN
}
