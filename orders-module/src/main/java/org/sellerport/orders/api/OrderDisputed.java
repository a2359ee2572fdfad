package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** A dispute about the order began: the receipt clock and the payout stand still. */
public record OrderDisputed(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.DISPUTE_OPENED;
    }

    @Override
    public String detail() {
        return null;
    }
}
