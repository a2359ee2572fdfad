package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The order counts as received. */
public record OrderReceived(SellerId seller, OrderNo order, Instant at, By by, ReceivedBy how) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.RECEIPT_CONFIRMED;
    }

    @Override
    public String detail() {
        return how.name();
    }
}
