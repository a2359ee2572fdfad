package org.sellerport.refunds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.RefundCause;

class CausesTest {

    @ParameterizedTest
    @CsvSource({
        "RISK_REJECT_CLOSED,                  RISK_REJECTION",
        "SELLER_SEND_GOODS_TIMEOUT,           NOT_SHIPPED",
        "BUYER_CANCEL_ORDER_IN_RISK,          CANCELLATION",
        "CANCEL_ORDER_CLOSE_TRADE,            CANCELLATION",
        "BUYER_PAY_TIMEOUT,                   LATE_FUNDS",
        "BUYER_CANCEL_NOTPAY_ORDER,           LATE_FUNDS",
        "SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN, DISPUTE",
        "SELLER_RESPONSE_ISSUE_TIMEOUT,       DISPUTE",
        "DISPUTE_RULED,                       DISPUTE",
        "BUYER_GOODS_RETURNED,                DISPUTE",
        "GOODWILL_REFUNDED,                   GOODWILL",
        "OPERATOR_REFUNDED,                   OPERATOR",
    })
    void why_an_order_was_closed_says_what_its_refund_is_for(CloseReason reason, RefundCause cause) {
        assertEquals(cause, Causes.of(reason));
    }

    @Test
    void an_order_of_the_past_that_says_no_reason_was_cancelled() {
        assertEquals(RefundCause.CANCELLATION, Causes.ofHistory(null));
    }
}
