package org.sellerport.orders.api;

import java.util.Set;

/** The marketplace's own one-word status, derived from the axes; the first match wins. */
public enum PlatformStatus {
    IN_FROZEN,
    IN_ISSUE,
    IN_CANCEL,
    PLACE_ORDER_SUCCESS,
    RISK_CONTROL,
    WAIT_SELLER_SEND_GOODS,
    SELLER_PART_SEND_GOODS,
    WAIT_BUYER_ACCEPT_GOODS,
    FUND_PROCESSING,
    FINISH;

    public static PlatformStatus of(OrderStatus status, Set<Hold> holds) {
        if (holds.contains(Hold.FROZEN)) {
            return IN_FROZEN;
        }
        if (holds.contains(Hold.DISPUTE)) {
            return IN_ISSUE;
        }
        if (holds.contains(Hold.CANCELLATION)) {
            return IN_CANCEL;
        }
        return switch (status) {
            case AWAITING_PAYMENT -> PLACE_ORDER_SUCCESS;
            case RISK_REVIEW -> RISK_CONTROL;
            case AWAITING_SHIPMENT -> WAIT_SELLER_SEND_GOODS;
            case PARTIALLY_SHIPPED -> SELLER_PART_SEND_GOODS;
            case AWAITING_RECEIPT -> WAIT_BUYER_ACCEPT_GOODS;
            case AWAITING_PAYOUT -> FUND_PROCESSING;
            case COMPLETED, CLOSED -> FINISH;
        };
    }
}
