package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * The buyer sent the goods back.
 *
 * @param parcel how
 */
public record ReturnShipped(SellerId seller, OrderNo order, Instant at, By by, ReturnParcel parcel)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RETURN_SHIPPED;
    }

    @Override
    public String detail() {
        return parcel.carrier() + " " + parcel.trackingNo();
    }
}
