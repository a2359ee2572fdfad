package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
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
import org.sellerport.platform.Sql;

/** Finds a seller's order again, and what belongs to it. */
@ApplicationScoped
class OrderStore {

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

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

    Contents contents(Order order) {
        return new Contents(items(order), parcels(order), feedback(order));
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

    private List<Parcel> parcels(Order order) {
        Map<Integer, List<Parcel.Part>> parts = parts(order);
        return sql.list(
                "select * from orders.shipment" + OF_ORDER + " order by shipment_no",
                row -> new Parcel(
                        row.getString("carrier"),
                        row.getString("tracking_no"),
                        Sql.instant(row, "shipped_at"),
                        Sql.instant(row, "delivered_at"),
                        parts.getOrDefault(row.getInt("shipment_no"), List.of())),
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
