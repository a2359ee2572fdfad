package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The carrier said something new of a parcel. */
public record ParcelMoved(
        SellerId seller,
        OrderNo order,
        Instant at,
        By by,
        int shipment,
        String carrier,
        String trackingNo,
        TrackingStatus status)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return switch (status) {
            case ACCEPTED, IN_TRANSIT, OUT_FOR_DELIVERY -> OrderFact.Kind.PARCEL_SCANNED;
            case DELIVERED -> OrderFact.Kind.DELIVERED;
            case FAILED -> OrderFact.Kind.DELIVERY_FAILED;
            case RETURNED -> OrderFact.Kind.RETURNED;
        };
    }

    @Override
    public String detail() {
        return carrier + ":" + trackingNo;
    }
}
