package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The buyer asked to cancel. */
public record CancellationRequested(SellerId seller, OrderNo order, Instant at, By by, CancelReason reason, String note)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.CANCELLATION_REQUESTED;
    }

    @Override
    public String detail() {
        return reason.name();
    }
}
