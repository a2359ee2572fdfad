package org.sellerport.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sellerport.orders.api.OrderActivated;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.TrackingCorrected;
import org.sellerport.shipping.api.ParcelReported;

/** Tells an order what carriers said of its parcel before anybody knew that it was its parcel. */
@ApplicationScoped
class KeptEvents {

    @Inject
    private EventTable events;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Event<ParcelReported> reports;

    void tell(@Observes OrderShipped event) {
        tell(OrderRef.of(event.seller(), event.order()), event.shipment(), event.carrier(), event.trackingNo());
    }

    void tell(@Observes TrackingCorrected event) {
        tellOf(OrderRef.of(event.seller(), event.order()), event.shipment());
    }

    void tell(@Observes OrderActivated event) {
        OrderRef order = OrderRef.of(event.seller(), event.order());
        history.order(order.seller(), order.no()).shipments().forEach(shipment -> tellOf(order, shipment.no()));
    }

    private void tellOf(OrderRef order, int number) {
        history.order(order.seller(), order.no()).shipments().stream()
                .filter(shipment -> shipment.no() == number)
                .forEach(shipment -> tell(order, shipment));
    }

    private void tell(OrderRef order, Shipment shipment) {
        tell(order, shipment.no(), shipment.carrier(), shipment.trackingNo());
    }

    private void tell(OrderRef order, int shipment, String carrier, String trackingNo) {
        events.hold(carrier, trackingNo);
        for (EventTable.Kept kept : events.waiting(carrier, trackingNo)) {
            orders.track(order, shipment, kept.event().status(), kept.event().at(), kept.by());
            events.applied(kept.event());
            reports.fire(new ParcelReported(order.seller(), order.no(), shipment, kept.event()));
        }
    }
}
