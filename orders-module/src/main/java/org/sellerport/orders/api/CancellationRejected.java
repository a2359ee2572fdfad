package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller refused to cancel. */
public record CancellationRejected(SellerId seller, OrderNo order, Instant at, By by, String note)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.CANCELLATION_REJECTED;
    }

    @Override
    public String detail() {
        return note;
    }
}
