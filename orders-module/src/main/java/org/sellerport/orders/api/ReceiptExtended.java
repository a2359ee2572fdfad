package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller gave the buyer more time to confirm receipt. */
public record ReceiptExtended(SellerId seller, OrderNo order, Instant at, By by, long days) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.RECEIPT_EXTENDED;
    }

    @Override
    public String detail() {
        return Long.toString(days);
    }
}
