package org.sellerport.orders.api;

/** Whether a dispute about the order runs or ran. */
public enum DisputeStatus {
    NONE,
    OPEN,
    ENDED
}
