package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingNumberTaken;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;

/** Finds a seller's order again, and what belongs to it. */
@ApplicationScoped
class OrderStore {

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    private static final String KEEP_SHIPMENT = """
            insert into orders.shipment (seller_id, order_no, shipment_no, carrier, tracking_no, via, shipped_at,
                                         delivered_at, status, last_event_at, scan_due, suspected_at, corrections, noticed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
            on conflict (seller_id, order_no, shipment_no) do update
               set carrier = excluded.carrier, tracking_no = excluded.tracking_no, delivered_at = excluded.delivered_at,
                   status = excluded.status, last_event_at = excluded.last_event_at, scan_due = excluded.scan_due,
                   suspected_at = excluded.suspected_at, corrections = excluded.corrections""";

    @PersistenceContext(unitName = "orders")
    private EntityManager orders;

    @Inject
    private Sql sql;

    Order require(SellerId seller, OrderNo no) {
        Order order = orders.find(Order.class, new OrderKey(seller.value(), no.value()));
        if (order == null) {
            throw new OrderUnknown(no);
        }
        return order;
    }

    /** The order to try things on: what is done to it is never written. */
    Order copy(SellerId seller, OrderNo no) {
        Order order = require(seller, no);
        orders.detach(order);
        order.bring(() -> goods(order));
        return order;
    }

    /** The order, held for this transaction: whoever else wants to change it waits. */
    Order lock(SellerId seller, OrderNo no) {
        Order order =
                orders.find(Order.class, new OrderKey(seller.value(), no.value()), LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new OrderUnknown(no);
        }
        order.bring(() -> goods(order));
        return order;
    }

    /** Orders that this transaction holds already. */
    List<Order> held(SellerId seller, List<Long> numbers) {
        List<Order> found = orders.createQuery(
                        "select o from Order o where o.seller = :seller and o.no in :numbers order by o.no",
                        Order.class)
                .setParameter("seller", seller.value())
                .setParameter("numbers", numbers)
                .getResultList();
        found.forEach(order -> order.bring(() -> goods(order)));
        return found;
    }

    /** Writes the order and what changed of its shipments, so that plain SQL sees it too. */
    void keep(Order order) {
        orders.flush();
        order.goodsIfBrought().ifPresent(goods -> {
            goods.changes().forEach(shipment -> keep(order, shipment));
            sql.insertAll(OrderWriter.SHIPMENT_LINE, partsOf(order, goods.additions()));
            goods.kept();
        });
    }

    private void keep(Order order, Shipment shipment) {
        try {
            sql.update(
                    KEEP_SHIPMENT,
                    order.seller().value(),
                    order.no().value(),
                    shipment.no(),
                    shipment.carrier(),
                    shipment.trackingNo(),
                    shipment.via(),
                    shipment.shippedAt(),
                    shipment.deliveredAt(),
                    shipment.status(),
                    shipment.lastEventAt(),
                    shipment.scanDue(),
                    shipment.suspectedAt(),
                    shipment.corrections());
        } catch (SqlFailure failure) {
            throw failure.isDuplicate() ? new TrackingNumberTaken(shipment.carrier(), shipment.trackingNo()) : failure;
        }
    }

    private static List<Object[]> partsOf(Order order, List<Shipment> added) {
        return added.stream()
                .flatMap(shipment -> shipment.parts().stream().map(part -> Columns.of(
                                order.seller().value(), order.no().value(), shipment.no())
                        .and(part.line(), part.quantity())
                        .toArray()))
                .toList();
    }

    /** Whether a shipment of the seller, in whatever past, has that number. */
    boolean isTaken(SellerId seller, String carrier, String trackingNo) {
        return sql.first(
                        "select 1 as taken from orders.shipment where seller_id = ? and carrier = ? and tracking_no = ?",
                        row -> row.getInt("taken"),
                        seller.value(),
                        carrier,
                        trackingNo)
                .isPresent();
    }

    Contents contents(Order order) {
        return new Contents(goods(order), feedback(order));
    }

    private Goods goods(Order order) {
        return new Goods(order.no(), items(order), shipments(order));
    }

    private List<Item> items(Order order) {
        return sql.list(
                "select * from orders.order_line" + OF_ORDER + " order by line_no",
                row -> new Item(
                        row.getString("sku"),
                        row.getString("title"),
                        attributes(row.getString("attributes")),
                        row.getLong("quantity"),
                        new Money(row.getLong("unit_price"), order.currency())),
                order.seller().value(),
                order.no().value());
    }

    private static Map<String, String> attributes(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> attributes = new LinkedHashMap<>();
            object.forEach((name, value) -> attributes.put(name, ((JsonString) value).getString()));
            return attributes;
        }
    }

    private List<Shipment> shipments(Order order) {
        Map<Integer, List<Parcel.Part>> parts = parts(order);
        return sql.list(
                "select * from orders.shipment" + OF_ORDER + " order by shipment_no",
                row -> {
                    String status = row.getString("status");
                    return new Shipment(
                            row.getInt("shipment_no"),
                            row.getString("carrier"),
                            row.getString("tracking_no"),
                            ShipmentNotice.Via.valueOf(row.getString("via")),
                            Sql.instant(row, "shipped_at"),
                            parts.getOrDefault(row.getInt("shipment_no"), List.of()),
                            status == null ? null : TrackingStatus.valueOf(status),
                            Sql.instant(row, "last_event_at"),
                            Sql.instant(row, "delivered_at"),
                            Sql.instant(row, "scan_due"),
                            Sql.instant(row, "suspected_at"),
                            row.getInt("corrections"));
                },
                order.seller().value(),
                order.no().value());
    }

    private Map<Integer, List<Parcel.Part>> parts(Order order) {
        Map<Integer, List<Parcel.Part>> parts = new TreeMap<>();
        sql.list(
                        "select * from orders.shipment_line" + OF_ORDER + " order by shipment_no, line_no",
                        row -> Map.entry(
                                row.getInt("shipment_no"),
                                new Parcel.Part(row.getInt("line_no"), row.getLong("quantity"))),
                        order.seller().value(),
                        order.no().value())
                .forEach(part -> parts.computeIfAbsent(part.getKey(), no -> new ArrayList<>())
                        .add(part.getValue()));
        return parts;
    }

    private BuyerFeedback feedback(Order order) {
        return sql.first(
                        "select * from orders.feedback" + OF_ORDER,
                        row -> new BuyerFeedback(
                                row.getInt("rating"), row.getString("comment"), Sql.instant(row, "at")),
                        order.seller().value(),
                        order.no().value())
                .orElse(null);
    }
}
