package org.sellerport.shipping.api;

import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.TrackingStatus;

/** Where an order's parcels were delivered, by what carriers said, and where they were sent. */
public interface Deliveries {

    /** The parcels of an order, by their numbers; none if the seller has no such order. */
    List<Delivery> of(SellerId seller, OrderNo order);

    /**
     * One parcel.
     *
     * @param status what the carrier said last of its way, or null
     * @param delivered whether it counts as delivered
     * @param toCountry where the order goes
     * @param toPostCode likewise; may be null
     * @param country where the carrier says it was delivered, the last time he named a country; may be null
     * @param postCode likewise
     */
    record Delivery(
            int shipment,
            TrackingStatus status,
            boolean delivered,
            String toCountry,
            String toPostCode,
            String country,
            String postCode) {}
}
