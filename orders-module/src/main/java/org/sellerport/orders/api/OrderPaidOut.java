package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** What was left of the order's money was released to the seller: the order is completed. */
public record OrderPaidOut(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.PAYOUT_RELEASED;
    }

    @Override
    public String detail() {
        return null;
    }
}
