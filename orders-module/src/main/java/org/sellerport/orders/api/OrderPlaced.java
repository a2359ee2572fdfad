package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** A buyer placed an order. */
public record OrderPlaced(SellerId seller, OrderNo order, Instant at, By by, Money amount) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.PLACED;
    }

    @Override
    public String detail() {
        return amount.toString();
    }
}
