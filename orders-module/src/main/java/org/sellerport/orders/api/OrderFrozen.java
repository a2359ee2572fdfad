package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** An operator froze the order. */
public record OrderFrozen(SellerId seller, OrderNo order, Instant at, By by, String reason) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.FROZEN;
    }

    @Override
    public String detail() {
        return reason;
    }
}
