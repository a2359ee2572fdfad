package org.sellerport.orders.api;

/** The tabs over a seller's orders, each with a counter. */
public enum OrderTab {
    ALL,
    AWAITING_PAYMENT,
    RISK_REVIEW,
    AWAITING_SHIPMENT,
    PARTIALLY_SHIPPED,
    AWAITING_RECEIPT,
    AWAITING_PAYOUT,
    COMPLETED,
    CLOSED,
    CANCELLATION,
    DISPUTE,
    FROZEN
}
