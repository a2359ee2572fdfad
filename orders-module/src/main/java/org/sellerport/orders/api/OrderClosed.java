package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The order was closed; what was paid goes back to the buyer. The reason to cancel is null where nobody asked to. */
public record OrderClosed(
        SellerId seller,
        OrderNo order,
        Instant at,
        By by,
        CloseReason reason,
        CancelReason cancelReason,
        Money refund,
        boolean nonFulfilled)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.CLOSED;
    }

    @Override
    public String detail() {
        return cancelReason == null ? reason.code() : reason.code() + " " + cancelReason;
    }
}
