package org.sellerport.shipping.api;

import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.TrackingStatus;

/** Where an order's parcels were delivered, by what carriers said, and where they were sent. */
public interface Deliveries {

    /** The parcels of each of these orders, by their numbers; none where the seller has no such order. */
    Map<OrderNo, List<Delivery>> of(SellerId seller, List<OrderNo> orders);

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
