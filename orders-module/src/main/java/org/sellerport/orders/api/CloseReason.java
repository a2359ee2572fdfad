package org.sellerport.orders.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why an order was closed. The code is the same name in lower case; those that the marketplace names no other way are its
 * own end reasons.
 */
public enum CloseReason {
    BUYER_PAY_TIMEOUT,
    RISK_REJECT_CLOSED,
    BUYER_CANCEL_NOTPAY_ORDER,
    BUYER_CANCEL_ORDER_IN_RISK,
    CANCEL_ORDER_CLOSE_TRADE,
    SELLER_SEND_GOODS_TIMEOUT,
    SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN,
    SELLER_RESPONSE_ISSUE_TIMEOUT,
    /** An operator decided a dispute for the buyer. */
    DISPUTE_RULED,
    /** The buyer sent the goods back. */
    BUYER_GOODS_RETURNED,
    /** The seller gave everything back of his own accord. */
    GOODWILL_REFUNDED,
    /** An operator gave everything back. */
    OPERATOR_REFUNDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CloseReason> ofCode(String code) {
        return Stream.of(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
