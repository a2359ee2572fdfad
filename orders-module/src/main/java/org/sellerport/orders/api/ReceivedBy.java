package org.sellerport.orders.api;

/** What made an order count as received. */
public enum ReceivedBy {
    BUYER,
    /** The receipt deadline passed. */
    TIMEOUT,
    /** Some days had passed since the carrier delivered every parcel. */
    CARRIER
}
