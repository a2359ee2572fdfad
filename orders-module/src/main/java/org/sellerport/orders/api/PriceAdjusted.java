package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller changed the order amount before it was paid. */
public record PriceAdjusted(SellerId seller, OrderNo order, Instant at, By by, Money before, Money after)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.PRICE_ADJUSTED;
    }

    @Override
    public String detail() {
        return before + " → " + after;
    }
}
