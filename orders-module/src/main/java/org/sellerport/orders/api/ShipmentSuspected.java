package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** No carrier has seen the parcel in time: a suspected false shipment. */
public record ShipmentSuspected(
        SellerId seller, OrderNo order, Instant at, By by, int shipment, String carrier, String trackingNo)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.SHIPMENT_SUSPECTED;
    }

    @Override
    public String detail() {
        return carrier + ":" + trackingNo;
    }
}
