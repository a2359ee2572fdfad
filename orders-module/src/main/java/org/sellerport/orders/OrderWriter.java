package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Sql;

/**
 * Writes new orders with all that belongs to them, many at a time: batches of rows through JDBC, because history comes
 * in by the million and persisting entity by entity is several times slower.
 */
@ApplicationScoped
class OrderWriter {

    /** A new order, and the history it came from. */
    record NewOrder(Order order, PastOrder past, List<OrderFact> facts) {}

    // Looked up once: finding the provider for each line took a sixth of an import's time.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String ORDER = insert(
            "orders",
            "seller_id, order_no, external_id, status, payment_status, payout_status, cancellation_status,"
                    + " cancellation_reason, cancellation_asked_at, dispute_status, dispute_opened_at, frozen_at,"
                    + " frozen_reason, close_reason, buyer_id, buyer_name, buyer_email, buyer_country,"
                    + " buyer_language, marketing_consent, recipient, ship_country, ship_state, ship_city,"
                    + " ship_street, ship_zip, ship_phone, ship_mobile, currency, product_total, shipping_fee,"
                    + " discount, order_amount, placed_at, paid_at, funds_arrived_at, risk_passed_at, ship_by,"
                    + " shipped_at, delivered_at, receipt_confirmed_at, payout_released_at, closed_at,"
                    + " payment_methods, shipping_service, dormant, memo, assignee");
    private static final String LINE =
            insert("order_line", "seller_id, order_no, line_no, sku, title, attributes, quantity, unit_price");
    private static final String SHIPMENT =
            insert("shipment", "seller_id, order_no, shipment_no, carrier, tracking_no, shipped_at, delivered_at");
    private static final String SHIPMENT_LINE =
            insert("shipment_line", "seller_id, order_no, shipment_no, line_no, quantity");
    private static final String FEEDBACK = insert("feedback", "seller_id, order_no, rating, comment, at");
    private static final String EVENT = insert("order_event", "seller_id, order_no, seq, at, kind, actor, who, detail");

    private static String insert(String table, String columns) {
        int count = columns.split(",").length;
        return "insert into orders." + table + " (" + columns + ") values ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    @Inject
    private Sql sql;

    @Inject
    private Tallies tallies;

    void write(List<NewOrder> orders) {
        Rows rows = new Rows();
        orders.forEach(rows::add);
        sql.updateAll(ORDER, rows.orders);
        sql.updateAll(LINE, rows.lines);
        sql.updateAll(SHIPMENT, rows.shipments);
        sql.updateAll(SHIPMENT_LINE, rows.shipmentLines);
        sql.updateAll(FEEDBACK, rows.feedback);
        sql.updateAll(EVENT, rows.events);
        tallies.added(orders.stream().map(NewOrder::order).toList());
    }

    private static final class Rows {
        private final List<Object[]> orders = new ArrayList<>();
        private final List<Object[]> lines = new ArrayList<>();
        private final List<Object[]> shipments = new ArrayList<>();
        private final List<Object[]> shipmentLines = new ArrayList<>();
        private final List<Object[]> feedback = new ArrayList<>();
        private final List<Object[]> events = new ArrayList<>();

        void add(NewOrder added) {
            String seller = added.order().seller().value();
            long no = added.order().no().value();
            orders.add(added.order().columns());
            int lineNo = 0;
            for (Item item : added.past().items()) {
                lines.add(new Object[] {
                    seller,
                    no,
                    ++lineNo,
                    item.sku(),
                    item.title(),
                    json(item.attributes()),
                    item.quantity(),
                    item.unitPrice().minorUnits()
                });
            }
            int shipmentNo = 0;
            for (Parcel parcel : added.past().parcels()) {
                addParcel(Columns.of(seller, no, ++shipmentNo), parcel);
            }
            BuyerFeedback said = added.past().feedback();
            if (said != null) {
                feedback.add(new Object[] {seller, no, said.rating(), said.comment(), said.at()});
            }
            for (OrderFact fact : added.facts()) {
                events.add(new Object[] {
                    seller, no, fact.seq(), fact.at(), fact.kind(), fact.actor(), fact.who(), fact.detail()
                });
            }
        }

        private void addParcel(Columns key, Parcel parcel) {
            Object[] keyed = key.toArray();
            shipments.add(Columns.of(keyed)
                    .and(parcel.carrier(), parcel.trackingNo(), parcel.shippedAt(), parcel.deliveredAt())
                    .toArray());
            for (Parcel.Part part : parcel.parts()) {
                shipmentLines.add(
                        Columns.of(keyed).and(part.line(), part.quantity()).toArray());
            }
        }
    }

    private static String json(Map<String, String> attributes) {
        return attributes.isEmpty()
                ? "{}"
                : JSON.createObjectBuilder(Collections.unmodifiableMap(attributes))
                        .build()
                        .toString();
    }
}
