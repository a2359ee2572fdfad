package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The seller corrected a tracking number. */
public record TrackingCorrected(
        SellerId seller, OrderNo order, Instant at, By by, int shipment, String before, String after)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.TRACKING_CORRECTED;
    }

    @Override
    public String detail() {
        return before + " → " + after;
    }
}
