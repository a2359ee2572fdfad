package org.sellerport.orders.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an order was closed. The code is the marketplace's own end reason, the same name in lower case. */
public enum CloseReason {
    BUYER_PAY_TIMEOUT,
    RISK_REJECT_CLOSED,
    BUYER_CANCEL_NOTPAY_ORDER,
    BUYER_CANCEL_ORDER_IN_RISK,
    CANCEL_ORDER_CLOSE_TRADE,
    SELLER_SEND_GOODS_TIMEOUT,
    SELLER_ACCEPT_ISSUE_NO_GOODS_RETURN,
    SELLER_RESPONSE_ISSUE_TIMEOUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CloseReason> ofCode(String code) {
        return Stream.of(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
