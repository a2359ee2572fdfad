package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** An imported order came alive; its clocks begin now. */
public record OrderActivated(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.ACTIVATED;
    }

    @Override
    public String detail() {
        return null;
    }
}
