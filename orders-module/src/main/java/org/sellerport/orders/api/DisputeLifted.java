package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The dispute about the order ended: its clock goes on with what was left, and its payout may. */
public record DisputeLifted(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.DISPUTE_ENDED;
    }

    @Override
    public String detail() {
        return null;
    }
}
