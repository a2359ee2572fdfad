package org.sellerport.refunds;

import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.RefundCause;

/** For what an order that was closed gives its money back. */
final class Causes {

    private Causes() {}

    static RefundCause of(CloseReason reason) {
        return switch (reason) {
            case RISK_REJECT_CLOSED -> RefundCause.RISK_REJECTION;
            case SELLER_SEND_GOODS_TIMEOUT -> RefundCause.NOT_SHIPPED;
            case BUYER_CANCEL_ORDER_IN_RISK, CANCEL_ORDER_CLOSE_TRADE -> RefundCause.CANCELLATION;
            // Closed before any money was there: what came, came late.
            case BUYER_PAY_TIMEOUT, BUYER_CANCEL_NOTPAY_ORDER -> RefundCause.LATE_FUNDS;
            case SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN,
                    SELLER_RESPONSE_ISSUE_TIMEOUT,
                    DISPUTE_RULED,
                    BUYER_GOODS_RETURNED -> RefundCause.DISPUTE;
            case GOODWILL_REFUNDED -> RefundCause.GOODWILL;
            case OPERATOR_REFUNDED -> RefundCause.OPERATOR;
        };
    }

    /** Of an order that gave money back and says of no reason; it was not closed, or long ago. */
    static RefundCause ofHistory(CloseReason reason) {
        return reason == null ? RefundCause.CANCELLATION : of(reason);
    }
}
