package org.sellerport.shipping.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;

/**
 * A parcel as one row of a list.
 *
 * @param status what the carrier said last, or null
 * @param lastEventAt when that was, or null
 * @param deliveredAt or null
 * @param usualUntil until when parcels of that shipping service have usually arrived
 * @param late whether it is on its way for longer than that; never for imported history
 * @param suspectedAt since when it is suspected to be a false shipment, or null
 */
public record ParcelRow(
        OrderNo orderNo,
        int shipment,
        String carrier,
        String trackingNo,
        ShipmentNotice.Via via,
        Instant shippedAt,
        TrackingStatus status,
        Instant lastEventAt,
        Instant deliveredAt,
        Instant usualUntil,
        boolean late,
        Instant suspectedAt,
        int corrections,
        OrderStatus orderStatus,
        String shippingService,
        String buyerName,
        String country,
        String firstTitle,
        Instant placedAt,
        boolean dormant) {

    /** {@code <order>-<shipment>}. */
    public String id() {
        return orderNo + "-" + shipment;
    }
}
