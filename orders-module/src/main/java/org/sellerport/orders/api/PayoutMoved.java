package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The order's money went a step towards the seller, or back to the verification; it is not released. */
public record PayoutMoved(SellerId seller, OrderNo order, Instant at, By by, PayoutStatus to) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.PAYOUT_MOVED;
    }

    @Override
    public String detail() {
        return to.name();
    }
}
