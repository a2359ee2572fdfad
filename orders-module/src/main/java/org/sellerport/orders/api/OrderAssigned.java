package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** Somebody became responsible for the order; null for nobody. */
public record OrderAssigned(SellerId seller, OrderNo order, Instant at, By by, String assignee) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.ASSIGNED;
    }

    @Override
    public String detail() {
        return assignee;
    }
}
