package org.sellerport.shipping.api;

import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** What carriers say of parcels. All of it is kept, and told to the order when it fits. */
public interface Tracking {

    /** What became of an event. */
    enum Outcome {
        /** It was told to the order of that parcel. */
        APPLIED,
        /** It was told before; nothing happened. */
        REPEATED,
        /** It is kept: no shipment has that number yet. */
        WAITING,
        /** It is kept: the order is imported history, which nothing moves before it is activated. */
        DORMANT
    }

    /**
     * Takes one event, in a transaction of its own, so that no event hinders another. Repetitions, events that are late or
     * out of order and numbers that nobody knows are all normal.
     */
    Outcome take(TrackingEvent event, By by);

    /** Only keeps an event, for one whose telling failed: it is told when it is sent again. */
    void keep(TrackingEvent event, By by);

    /**
     * What was said of a shipment, oldest first.
     *
     * @throws org.sellerport.orders.api.ShipmentUnknown if the seller has no such shipment
     */
    List<TrackingEvent> events(SellerId seller, OrderNo order, int shipment);
}
