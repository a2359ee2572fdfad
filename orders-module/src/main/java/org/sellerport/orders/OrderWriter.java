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
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/**
 * Writes new orders with all that belongs to them, one statement a table however many they are, because history comes in
 * by the million and persisting entity by entity is several times slower.
 */
@ApplicationScoped
class OrderWriter {

    /** A new order, and the history it came from. */
    record NewOrder(Order order, PastOrder past, List<OrderFact> facts) {}

    // Looked up once: finding the provider for each line took a sixth of an import's time.
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final Insert ORDER = Insert.into(
            "orders.orders",
            "seller_id text, order_no bigint, external_id text, status text, payment_status text, payment_methods text,"
                    + " currency text, product_total bigint, shipping_fee bigint, discount bigint, order_amount bigint,"
                    + " refunded bigint, payout_status text, cancellation_status text, cancellation_reason text,"
                    + " cancellation_asked_at timestamptz, cancellation_note text, cancellation_ended_at timestamptz,"
                    + " dispute_status text, dispute_opened_at timestamptz, frozen_at timestamptz, frozen_reason text,"
                    + " close_reason text, buyer_id text, buyer_name text, buyer_email text, buyer_country text,"
                    + " buyer_language text, marketing_consent boolean, recipient text, ship_country text,"
                    + " ship_state text, ship_city text, ship_street text, ship_zip text, ship_phone text,"
                    + " ship_mobile text, placed_at timestamptz, paid_at timestamptz, funds_arrived_at timestamptz,"
                    + " risk_passed_at timestamptz, ship_by timestamptz, shipped_at timestamptz,"
                    + " delivered_at timestamptz, receipt_confirmed_at timestamptz, payout_released_at timestamptz,"
                    + " closed_at timestamptz, feedback_until timestamptz, pay_due timestamptz,"
                    + " pay_stopped_at timestamptz, review_due timestamptz, review_stopped_at timestamptz,"
                    + " answer_due timestamptz, answer_stopped_at timestamptz, ship_due timestamptz,"
                    + " ship_stopped_at timestamptz, scan_due timestamptz, scan_stopped_at timestamptz,"
                    + " receipt_due timestamptz, receipt_stopped_at timestamptz, due_at timestamptz, due_kind text,"
                    + " shipping_service text, received_by text, processing_days integer, dormant boolean, memo text,"
                    + " assignee text, facts integer");
    private static final Insert ORDER_IF_FREE = ORDER.replacing("on conflict do nothing");
    private static final String KEY = "seller_id text, order_no bigint, ";
    private static final Insert LINE = Insert.into(
            "orders.order_line",
            KEY + "line_no integer, sku text, title text, attributes text, quantity bigint, unit_price bigint");
    private static final Insert SHIPMENT = Insert.into(
            "orders.shipment",
            KEY + "shipment_no integer, carrier text, tracking_no text, shipped_at timestamptz,"
                    + " delivered_at timestamptz, status text, last_event_at timestamptz");
    static final Insert SHIPMENT_LINE =
            Insert.into("orders.shipment_line", KEY + "shipment_no integer, line_no integer, quantity bigint");
    private static final Insert FEEDBACK = Insert.into(
            "orders.feedback", KEY + "rating smallint, comment text, at timestamptz, revealed_at timestamptz");
    static final Insert EVENT = Insert.into(
            "orders.order_event",
            KEY + "seq integer, at timestamptz, kind text, actor text, who text, detail text, state text");

    @Inject
    private Sql sql;

    @Inject
    private Tallies tallies;

    void write(List<NewOrder> orders) {
        Rows rows = new Rows(orders);
        sql.insertAll(ORDER, rows.orders);
        writeBelongings(rows);
    }

    /**
     * Writes one order, unless its number has been taken since it was drawn: at most a thousand orders of a shard have a
     * number of one second, so at that rate two transactions may come upon the same one.
     *
     * @return whether it was written
     */
    boolean writeIfFree(NewOrder order) {
        Rows rows = new Rows(List.of(order));
        if (sql.insertAll(ORDER_IF_FREE, rows.orders) == 0) {
            return false;
        }
        writeBelongings(rows);
        return true;
    }

    private void writeBelongings(Rows rows) {
        sql.insertAll(LINE, rows.lines);
        sql.insertAll(SHIPMENT, rows.shipments);
        sql.insertAll(SHIPMENT_LINE, rows.shipmentLines);
        sql.insertAll(FEEDBACK, rows.feedback);
        sql.insertAll(EVENT, rows.events);
        tallies.added(rows.added);
    }

    private static final class Rows {
        private final List<Order> added;
        private final List<Object[]> orders = new ArrayList<>();
        private final List<Object[]> lines = new ArrayList<>();
        private final List<Object[]> shipments = new ArrayList<>();
        private final List<Object[]> shipmentLines = new ArrayList<>();
        private final List<Object[]> feedback = new ArrayList<>();
        private final List<Object[]> events = new ArrayList<>();

        Rows(List<NewOrder> added) {
            this.added = added.stream().map(NewOrder::order).toList();
            added.forEach(this::add);
        }

        private void add(NewOrder added) {
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
                // What a history tells is known to both sides already.
                feedback.add(new Object[] {seller, no, said.rating(), said.comment(), said.at(), said.at()});
            }
            for (OrderFact fact : added.facts()) {
                events.add(Journal.columns(seller, no, fact));
            }
        }

        private void addParcel(Columns key, Parcel parcel) {
            Object[] keyed = key.toArray();
            shipments.add(Columns.of(keyed)
                    .and(parcel.carrier(), parcel.trackingNo(), parcel.shippedAt(), parcel.deliveredAt())
                    .and(parcel.deliveredAt() == null ? null : TrackingStatus.DELIVERED, parcel.deliveredAt())
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
