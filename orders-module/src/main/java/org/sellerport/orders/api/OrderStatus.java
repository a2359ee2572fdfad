package org.sellerport.orders.api;

import java.util.EnumSet;
import java.util.Set;

/** The main line of an order's life. Holds sit on top of it and never replace it. */
public enum OrderStatus {
    /** 等待买家付款 */
    AWAITING_PAYMENT,
    /** 风控审核: 24 hours from the arrival of the funds in which nothing may ship. */
    RISK_REVIEW,
    /** 等待您发货 */
    AWAITING_SHIPMENT,
    PARTIALLY_SHIPPED,
    /** 等待买家收货 */
    AWAITING_RECEIPT,
    /** 等待放款 */
    AWAITING_PAYOUT,
    COMPLETED,
    CLOSED;

    /** The legal next states. */
    public Set<OrderStatus> next() {
        return switch (this) {
            case AWAITING_PAYMENT -> EnumSet.of(RISK_REVIEW, CLOSED);
            case RISK_REVIEW -> EnumSet.of(AWAITING_SHIPMENT, CLOSED);
            case AWAITING_SHIPMENT -> EnumSet.of(PARTIALLY_SHIPPED, AWAITING_RECEIPT, CLOSED);
            case PARTIALLY_SHIPPED -> EnumSet.of(AWAITING_RECEIPT);
            case AWAITING_RECEIPT -> EnumSet.of(AWAITING_PAYOUT, CLOSED);
            case AWAITING_PAYOUT -> EnumSet.of(COMPLETED, CLOSED);
            case COMPLETED, CLOSED -> EnumSet.noneOf(OrderStatus.class);
        };
    }
}
