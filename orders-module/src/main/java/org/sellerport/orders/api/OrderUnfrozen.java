package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** An operator lifted the freeze; every clock goes on with what was left. */
public record OrderUnfrozen(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.UNFROZEN;
    }

    @Override
    public String detail() {
        return null;
    }
}
