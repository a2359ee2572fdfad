package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The rest of a partly shipped order was not shipped in time: it goes back to the buyer, and counts as non-fulfilment. */
public record UnshippedRefunded(SellerId seller, OrderNo order, Instant at, By by, Money refund) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.UNSHIPPED_REFUNDED;
    }

    @Override
    public String detail() {
        return refund.toString();
    }
}
