package org.sellerport.web.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Shipment;

/**
 * One station on an order's way.
 *
 * @param at null where it lies ahead, or where nobody said when it was
 */
public record Milestone(Station station, Instant at, boolean reached) {

    /** The stations in the order they come. */
    public enum Station {
        PLACED,
        PAID,
        FUNDS_ARRIVED,
        RISK_PASSED,
        SHIPPED,
        RECEIVED,
        PAID_OUT,
        CLOSED
    }

    /** The way of an order; one that was closed ends there and shows only what it reached before. */
    static List<Milestone> of(OrderView order) {
        PastOrder.Times times = order.times();
        List<Milestone> way = new ArrayList<>();
        way.add(station(Station.PLACED, times.placedAt(), order, OrderStatus.AWAITING_PAYMENT));
        way.add(station(Station.PAID, times.paidAt(), order, OrderStatus.RISK_REVIEW));
        way.add(station(Station.FUNDS_ARRIVED, times.fundsArrivedAt(), order, OrderStatus.RISK_REVIEW));
        way.add(station(Station.RISK_PASSED, times.riskPassedAt(), order, OrderStatus.AWAITING_SHIPMENT));
        way.add(station(Station.SHIPPED, lastShipment(order), order, OrderStatus.AWAITING_RECEIPT));
        way.add(station(Station.RECEIVED, times.receiptConfirmedAt(), order, OrderStatus.AWAITING_PAYOUT));
        way.add(station(Station.PAID_OUT, times.payoutReleasedAt(), order, OrderStatus.COMPLETED));
        if (isClosed(order)) {
            way.removeIf(passed -> !passed.reached());
            way.add(new Milestone(Station.CLOSED, times.closedAt(), true));
        }
        return List.copyOf(way);
    }

    // Imported history may lack times, so a later state counts as having passed the station too.
    private static Milestone station(Station station, Instant at, OrderView order, OrderStatus from) {
        boolean passed = !isClosed(order) && order.axes().status().compareTo(from) >= 0;
        return new Milestone(station, at, at != null || passed);
    }

    private static boolean isClosed(OrderView order) {
        return order.axes().status() == OrderStatus.CLOSED;
    }

    private static Instant lastShipment(OrderView order) {
        return order.shipments().stream()
                .map(Shipment::shippedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
