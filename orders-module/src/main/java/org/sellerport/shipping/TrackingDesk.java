package org.sellerport.shipping;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.ShipmentUnknown;
import org.sellerport.platform.Sql;
import org.sellerport.shipping.api.Carriers.Checked;
import org.sellerport.shipping.api.ParcelReported;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;

/** Keeps what carriers say and tells the orders of it. */
@Stateless
@Local(Tracking.class)
public class TrackingDesk implements Tracking {

    private record Claim(OrderRef order, int shipment, boolean dormant) {}

    @Inject
    private EventTable events;

    @Inject
    private Orders orders;

    @Inject
    private Event<ParcelReported> reports;

    @Inject
    private Sql sql;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome take(TrackingEvent event, By by) {
        events.hold(event.carrier(), event.trackingNo());
        if (!events.keep(event, by) && events.isApplied(event)) {
            return Outcome.REPEATED;
        }
        List<Claim> claims = claims(event);
        if (claims.isEmpty()) {
            return Outcome.WAITING;
        }
        List<Claim> alive = claims.stream().filter(claim -> !claim.dormant()).toList();
        if (alive.isEmpty()) {
            return Outcome.DORMANT;
        }
        alive.forEach(claim -> tell(claim, event, by));
        events.applied(event);
        return Outcome.APPLIED;
    }

    private void tell(Claim claim, TrackingEvent event, By by) {
        OrderRef order = claim.order();
        orders.track(order, claim.shipment(), event.status(), event.at(), by);
        reports.fire(new ParcelReported(order.seller(), order.no(), claim.shipment(), event));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(TrackingEvent event, By by) {
        events.keep(event, by);
    }

    /** Numbers are unique within a seller only; whoever has the parcel hears of it, always in the same order. */
    private List<Claim> claims(TrackingEvent event) {
        return sql.list(
                "select s.seller_id, s.order_no, s.shipment_no, o.dormant from orders.shipment s"
                        + " join orders.orders o on o.seller_id = s.seller_id and o.order_no = s.order_no"
                        + " where s.carrier = ? and s.tracking_no = ? order by s.seller_id, s.order_no, s.shipment_no",
                row -> new Claim(
                        OrderRef.of(new SellerId(row.getString("seller_id")), new OrderNo(row.getLong("order_no"))),
                        row.getInt("shipment_no"),
                        row.getBoolean("dormant")),
                event.carrier(),
                event.trackingNo());
    }

    @Override
    public List<TrackingEvent> events(SellerId seller, OrderNo order, int shipment) {
        Checked number = sql.first(
                        "select carrier, tracking_no from orders.shipment"
                                + " where seller_id = ? and order_no = ? and shipment_no = ?",
                        row -> new Checked(row.getString("carrier"), row.getString("tracking_no"), false),
                        seller.value(),
                        order.value(),
                        shipment)
                .orElseThrow(() -> new ShipmentUnknown(order + "-" + shipment));
        return events.all(number.carrier(), number.trackingNo());
    }
}
