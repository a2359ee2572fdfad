package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Sql;

/** Brings what orders hold and the shipments it went into: for one order, or for many with as few questions. */
@ApplicationScoped
class Shelf {

    private static final String OF_ORDERS = " where seller_id = ? and order_no = any(?) order by order_no, ";
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Inject
    private Sql sql;

    /** Something that belongs to an order. */
    private record Of<T>(long order, T what) {}

    private record Part(int shipment, Parcel.Part part) {}

    Goods goods(Order order) {
        return goods(order.seller(), List.of(order)).get(order.no());
    }

    /** Of orders of one seller. */
    Map<OrderNo, Goods> goods(SellerId seller, Collection<Order> orders) {
        List<Long> numbers = orders.stream().map(order -> order.no().value()).toList();
        Map<Long, Order> byNumber =
                orders.stream().collect(Collectors.toMap(order -> order.no().value(), Function.identity()));
        Map<Long, List<Item>> items = byOrder(items(seller, numbers, byNumber));
        Map<Long, List<Shipment>> shipments = byOrder(shipments(seller, shipped(orders)));
        Map<OrderNo, Goods> goods = new HashMap<>();
        for (long number : numbers) {
            OrderNo no = new OrderNo(number);
            goods.put(
                    no,
                    new Goods(no, items.getOrDefault(number, List.of()), shipments.getOrDefault(number, List.of())));
        }
        return goods;
    }

    private static List<Long> shipped(Collection<Order> orders) {
        return orders.stream()
                .filter(Order::hasShipped)
                .map(order -> order.no().value())
                .toList();
    }

    private static <T> Map<Long, List<T>> byOrder(List<Of<T>> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Of::order, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private List<Of<Item>> items(SellerId seller, List<Long> numbers, Map<Long, Order> orders) {
        return sql.list(
                "select * from orders.order_line" + OF_ORDERS + "line_no",
                row -> {
                    long order = row.getLong("order_no");
                    return new Of<>(
                            order,
                            new Item(
                                    row.getString("sku"),
                                    row.getString("title"),
                                    attributes(row.getString("attributes")),
                                    row.getLong("quantity"),
                                    new Money(
                                            row.getLong("unit_price"),
                                            orders.get(order).currency())));
                },
                seller.value(),
                numbers);
    }

    private static Map<String, String> attributes(String json) {
        if (json.equals("{}")) {
            return Map.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> attributes = new LinkedHashMap<>();
            object.forEach((name, value) -> attributes.put(name, ((JsonString) value).getString()));
            return attributes;
        }
    }

    private List<Of<Shipment>> shipments(SellerId seller, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Part>> parts = byOrder(parts(seller, numbers));
        return sql.list(
                "select * from orders.shipment" + OF_ORDERS + "shipment_no",
                row -> {
                    long order = row.getLong("order_no");
                    int no = row.getInt("shipment_no");
                    String status = row.getString("status");
                    return new Of<>(
                            order,
                            new Shipment(
                                    no,
                                    row.getString("carrier"),
                                    row.getString("tracking_no"),
                                    ShipmentNotice.Via.valueOf(row.getString("via")),
                                    Sql.instant(row, "shipped_at"),
                                    of(parts.getOrDefault(order, List.of()), no),
                                    status == null ? null : TrackingStatus.valueOf(status),
                                    Sql.instant(row, "last_event_at"),
                                    Sql.instant(row, "delivered_at"),
                                    Sql.instant(row, "scan_due"),
                                    Sql.instant(row, "suspected_at"),
                                    row.getInt("corrections")));
                },
                seller.value(),
                numbers);
    }

    private static List<Parcel.Part> of(List<Part> parts, int shipment) {
        return parts.stream()
                .filter(part -> part.shipment() == shipment)
                .map(Part::part)
                .toList();
    }

    private List<Of<Part>> parts(SellerId seller, List<Long> numbers) {
        return sql.list(
                "select * from orders.shipment_line" + OF_ORDERS + "shipment_no, line_no",
                row -> new Of<>(
                        row.getLong("order_no"),
                        new Part(
                                row.getInt("shipment_no"),
                                new Parcel.Part(row.getInt("line_no"), row.getLong("quantity")))),
                seller.value(),
                numbers);
    }
}
