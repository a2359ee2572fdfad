package org.sellerport.shipping.api;

import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;

/** The lists of parcels (物流订单) and of what is to ship. A page costs the same wherever it lies. */
public interface Logistics {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * A seller's parcels, the last sent first.
     *
     * @param after what {@code next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<ParcelRow> parcels(SellerId seller, ParcelFilter filter, Optional<String> after, int limit);

    /**
     * One parcel.
     *
     * @throws org.sellerport.orders.api.ShipmentUnknown if the seller has no such shipment
     */
    ParcelRow parcel(SellerId seller, OrderNo order, int shipment);

    /**
     * A seller's orders that wait to be shipped, the most urgent first.
     *
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<ToShipRow> toShip(SellerId seller, Optional<String> after, int limit);
}
