package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The buyer paid; the funds are still on their way. */
public record PaymentAuthorised(SellerId seller, OrderNo order, Instant at, By by, Money amount, String method)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.PAYMENT_AUTHORISED;
    }

    @Override
    public String detail() {
        return amount + ", " + method;
    }
}
