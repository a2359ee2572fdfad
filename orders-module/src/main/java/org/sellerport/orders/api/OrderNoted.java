package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller wrote a note. */
public record OrderNoted(SellerId seller, OrderNo order, Instant at, By by) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.NOTED;
    }

    @Override
    public String detail() {
        return null;
    }
}
