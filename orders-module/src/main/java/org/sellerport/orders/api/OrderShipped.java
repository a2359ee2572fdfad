package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller shipped the order, or a part of it. */
public record OrderShipped(
        SellerId seller,
        OrderNo order,
        Instant at,
        By by,
        int shipment,
        String carrier,
        String trackingNo,
        boolean whole)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.SHIPPED;
    }

    @Override
    public String detail() {
        return carrier + ":" + trackingNo;
    }
}
