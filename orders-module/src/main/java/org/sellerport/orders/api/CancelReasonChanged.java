package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The buyer gave another reason for his open request. */
public record CancelReasonChanged(
        SellerId seller, OrderNo order, Instant at, By by, CancelReason before, CancelReason after)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.CANCEL_REASON_CHANGED;
    }

    @Override
    public String detail() {
        return before + " → " + after;
    }
}
