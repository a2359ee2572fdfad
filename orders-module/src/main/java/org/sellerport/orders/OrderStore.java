package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BuyerFeedback;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.TrackingNumberTaken;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;

/** Finds a seller's order again, and what belongs to it. */
@ApplicationScoped
class OrderStore {

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    /** Holds an order. Facts that move nothing leave its version alone, so both tell whether a copy is the latest. */
    private static final String HOLD = "select version, facts from orders.orders" + OF_ORDER + " for update";

    private static final String ADD_FACT =
            "update orders.orders set facts = facts + 1" + OF_ORDER + " returning version, facts";

    private static final Insert SHIPMENT = Insert.into(
                    "orders.shipment",
                    "seller_id text, order_no bigint, shipment_no integer, carrier text, tracking_no text, via text,"
                            + " shipped_at timestamptz, delivered_at timestamptz, status text, last_event_at timestamptz,"
                            + " scan_due timestamptz, suspected_at timestamptz, corrections integer, noticed boolean")
            .replacing("""
                    on conflict (seller_id, order_no, shipment_no) do update
                       set carrier = excluded.carrier, tracking_no = excluded.tracking_no,
                           delivered_at = excluded.delivered_at, status = excluded.status,
                           last_event_at = excluded.last_event_at, scan_due = excluded.scan_due,
                           suspected_at = excluded.suspected_at, corrections = excluded.corrections""");

    @PersistenceContext(unitName = "orders")
    private EntityManager orders;

    @Inject
    private Sql sql;

    @Inject
    private Shelf shelf;

    @Inject
    private Clock clock;

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
        order.bring(() -> shelf.goods(order));
        return order;
    }

    /**
     * The order, held for this transaction: whoever else wants to change it waits.
     *
     * <p>The row is locked by a statement of its own, for EclipseLink makes the SQL of a locking find anew each time, which
     * costs more than the statement.
     */
    Order lock(SellerId seller, OrderNo no) {
        return latest(HOLD, seller, no);
    }

    /**
     * The order with one fact more in its history, held for this transaction.
     *
     * <p>The fact moves nothing, so the order keeps its version. Its entity cannot count it, for it raises the version with
     * whatever it writes.
     */
    Order addFact(SellerId seller, OrderNo no) {
        return latest(ADD_FACT, seller, no);
    }

    /** How far an order has come. */
    private record Mark(long version, int facts) {}

    private Order latest(String holding, SellerId seller, OrderNo no) {
        Mark latest = sql.first(
                        holding,
                        row -> new Mark(row.getLong("version"), row.getInt("facts")),
                        seller.value(),
                        no.value())
                .orElseThrow(() -> new OrderUnknown(no));
        Order order = require(seller, no);
        if (!latest.equals(new Mark(order.version(), order.facts()))) {
            orders.refresh(order);
        }
        order.bring(() -> shelf.goods(order));
        return order;
    }

    /** Many orders, held for this transaction, always in the same sequence; those that the seller does not have are left out. */
    List<Order> lock(SellerId seller, List<OrderNo> orders) {
        List<Long> numbers = sql.list(
                "select order_no from orders.orders where seller_id = ? and order_no = any(?) order by order_no for update",
                row -> row.getLong("order_no"),
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
        return numbers.isEmpty() ? List.of() : find(seller, numbers);
    }

    /** Orders by their numbers, read anew, without holding them. What belongs to them is read for all at once, if one needs it. */
    List<Order> find(SellerId seller, List<Long> numbers) {
        List<Order> found = orders.createQuery(
                        "select o from Order o where o.seller = :seller and o.no in :numbers order by o.no",
                        Order.class)
                .setParameter("seller", seller.value())
                .setParameter("numbers", numbers)
                .setHint("eclipselink.refresh", true)
                .getResultList();
        Map<OrderNo, Goods> goods = new HashMap<>();
        found.forEach(order -> order.bring(() -> {
            if (goods.isEmpty()) {
                goods.putAll(shelf.goods(seller, found));
            }
            return goods.get(order.no());
        }));
        return found;
    }

    /** Writes the orders and what changed of their shipments, so that plain SQL sees it too. */
    void keep(List<Order> kept) {
        orders.flush();
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        for (Order order : kept) {
            order.goodsIfBrought().ifPresent(goods -> {
                goods.changes().forEach(shipment -> changed.add(row(order, shipment)));
                parts.addAll(partsOf(order, goods.additions()));
                goods.kept();
            });
        }
        try {
            sql.insertAll(SHIPMENT, changed);
        } catch (SqlFailure failure) {
            throw failure.isDuplicate() ? taken(changed.get(changed.size() - 1)) : failure;
        }
        sql.insertAll(OrderWriter.SHIPMENT_LINE, parts);
    }

    private static Object[] row(Order order, Shipment shipment) {
        return new Object[] {
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
            shipment.corrections(),
            true
        };
    }

    private static TrackingNumberTaken taken(Object[] row) {
        return new TrackingNumberTaken((String) row[3], (String) row[4]);
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

    /** What belongs to each of these orders of a seller. */
    Map<OrderNo, Contents> contents(SellerId seller, List<Order> orders) {
        Map<OrderNo, Goods> goods = shelf.goods(seller, orders);
        Map<OrderNo, BuyerFeedback> said = feedback(seller, goods.keySet());
        Map<OrderNo, Contents> contents = new HashMap<>();
        goods.forEach((no, its) -> contents.put(no, new Contents(its, said.get(no))));
        return contents;
    }

    /** What the buyers said, once it is revealed: before that nobody sees it, by whatever door. */
    private Map<OrderNo, BuyerFeedback> feedback(SellerId seller, Collection<OrderNo> orders) {
        Map<OrderNo, BuyerFeedback> said = new HashMap<>();
        sql.list(
                "select * from orders.feedback where seller_id = ? and order_no = any(?) and revealed_at <= ?",
                row -> said.put(
                        new OrderNo(row.getLong("order_no")),
                        new BuyerFeedback(row.getInt("rating"), row.getString("comment"), Sql.instant(row, "at"))),
                seller.value(),
                orders.stream().map(OrderNo::value).toList(),
                clock.instant());
        return said;
    }
}
