package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** Funds arrived after the order was closed: they go back in full at once. */
public record FundsReturned(SellerId seller, OrderNo order, Instant at, By by, Money amount) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.FUNDS_RETURNED;
    }

    @Override
    public String detail() {
        return amount.toString();
    }
}
