package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The buyer took his request back. */
public record CancellationWithdrawn(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.CANCELLATION_WITHDRAWN;
    }

    @Override
    public String detail() {
        return null;
    }
}
