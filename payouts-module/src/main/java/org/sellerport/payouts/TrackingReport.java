package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Shipment;
import org.sellerport.payouts.api.Proof;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;

/** Puts together what carriers said of orders' parcels, as a text that proves it. */
@ApplicationScoped
class TrackingReport {

    private static final String NAME = "tracking.txt";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Inject
    private OrderHistory history;

    @Inject
    private Tracking tracking;

    /** What carriers said of one order's parcels, oldest first. */
    List<TrackingEvent> events(SellerId seller, OrderNo order) {
        return history.order(seller, order).shipments().stream()
                .flatMap(shipment -> tracking.events(seller, order, shipment.no()).stream())
                .sorted(Comparator.comparing(TrackingEvent::at))
                .toList();
    }

    CheckedProof of(SellerId seller, List<OrderNo> orders) {
        String text = orders.stream()
                .map(order -> section(history.order(seller, order)))
                .collect(Collectors.joining("\n"));
        return CheckedProof.of(new Proof(NAME, text.getBytes(StandardCharsets.UTF_8)), true);
    }

    private String section(OrderView order) {
        StringBuilder text = new StringBuilder();
        text.append(order.orderNo())
                .append(" → ")
                .append(order.shipTo().country())
                .append(' ')
                .append(Objects.requireNonNullElse(order.shipTo().zip(), ""))
                .append('\n');
        for (Shipment shipment : order.shipments()) {
            text.append("  ").append(shipment.carrier()).append(' ').append(shipment.trackingNo());
            text.append("  ").append(TIME.format(shipment.shippedAt())).append('\n');
            tracking.events(order.seller(), order.orderNo(), shipment.no()).forEach(event -> text.append(line(event)));
        }
        return text.toString();
    }

    private static String line(TrackingEvent event) {
        return "    %s  %s  %s %s%n"
                .formatted(
                        TIME.format(event.at()),
                        event.status(),
                        Objects.requireNonNullElse(event.country(), "-"),
                        Objects.requireNonNullElse(event.zip(), "-"))
                .replace("\r", "");
    }
}
