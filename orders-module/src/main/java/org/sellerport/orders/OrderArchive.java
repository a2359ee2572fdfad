package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderRow;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.Stand;
import org.sellerport.platform.Sql;

@Stateless
@Local(OrderHistory.class)
public class OrderArchive implements OrderHistory {

    @Inject
    private Sql sql;

    @Inject
    private OrderStore store;

    @Inject
    private Steps steps;

    @Inject
    private Tallies tallies;

    @Inject
    private Purses purses;

    @Override
    public Page<OrderRow> list(SellerId seller, OrderFilter filter, Optional<String> after, int limit) {
        if (limit < 1 || limit > PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + PAGE_LIMIT + " rows");
        }
        OrderSearch search = new OrderSearch(seller, filter);
        after.map(Cursor::parse).ifPresent(search::after);
        List<OrderRow> rows = sql.list(search.sql(), OrderArchive::row, search.values(limit + 1));
        return Page.of(rows, limit, last -> new Cursor(last.placedAt(), last.orderNo()).text());
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        Set<Hold> holds = holds(row);
        return new OrderRow(
                new OrderNo(row.getLong("order_no")),
                row.getString("external_id"),
                status,
                PaymentStatus.valueOf(row.getString("payment_status")),
                holds,
                row.getString("buyer_name"),
                row.getString("ship_country"),
                Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                Sql.instant(row, "placed_at"),
                Sql.instant(row, "paid_at"),
                Sql.instant(row, "ship_by"),
                row.getString("assignee"),
                row.getBoolean("dormant"),
                row.getString("first_title"),
                row.getInt("line_count"),
                row.getString("tracking"),
                earliest(row, status));
    }

    private static Set<Hold> holds(ResultSet row) throws SQLException {
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (row.getString("cancellation_status").equals("REQUESTED")) {
            holds.add(Hold.CANCELLATION);
        }
        if (row.getString("dispute_status").equals("OPEN")) {
            holds.add(Hold.DISPUTE);
        }
        if (row.getObject("frozen_at") != null) {
            holds.add(Hold.FROZEN);
        }
        return holds;
    }

    private static Deadline earliest(ResultSet row, OrderStatus status) throws SQLException {
        String kind = row.getString("due_kind");
        if (kind == null) {
            return null;
        }
        Deadline.Kind due = Deadline.Kind.valueOf(kind);
        boolean objected = !row.getString("risk_objections").isEmpty();
        return new Deadline(
                due, Sql.instant(row, "due_at"), Outcomes.of(due, status, objected, row.getBoolean("risk_waiting")));
    }

    @Override
    public Map<OrderTab, Long> summary(SellerId seller) {
        return tallies.of(seller);
    }

    @Override
    public OrderView order(SellerId seller, OrderNo no) {
        return views(seller, List.of(store.require(seller, no))).get(0);
    }

    @Override
    public List<OrderView> orders(SellerId seller, List<OrderNo> orders) {
        return orders.isEmpty()
                ? List.of()
                : views(
                        seller,
                        store.find(seller, orders.stream().map(OrderNo::value).toList()));
    }

    private List<OrderView> views(SellerId seller, List<Order> orders) {
        Map<OrderNo, Contents> contents = store.contents(seller, orders);
        return orders.stream()
                .map(order -> order.view(contents.get(order.no())))
                .toList();
    }

    @Override
    public List<OrderFact> facts(SellerId seller, OrderNo no) {
        store.require(seller, no);
        return sql.list(
                "select * from orders.order_event where seller_id = ? and order_no = ? order by seq",
                row -> new OrderFact(
                        row.getInt("seq"),
                        Sql.instant(row, "at"),
                        OrderFact.Kind.valueOf(row.getString("kind")),
                        Actor.valueOf(row.getString("actor")),
                        row.getString("who"),
                        row.getString("detail"),
                        Stand.parse(row.getString("state"))),
                seller.value(),
                no.value());
    }

    @Override
    public OrderThen then(SellerId seller, OrderNo no, Instant at) {
        return new Hindsight(order(seller, no), facts(seller, no)).at(at);
    }

    @Override
    public List<Possible> acts(SellerId seller, OrderNo no) {
        return steps.foresee(store.copy(seller, no));
    }

    @Override
    public OrderMoney money(SellerId seller, OrderNo no) {
        return money(seller, List.of(no)).stream().findFirst().orElseThrow(() -> new OrderUnknown(no));
    }

    @Override
    public List<OrderMoney> money(SellerId seller, List<OrderNo> orders) {
        return purses.of(seller, orders);
    }

    @Override
    public Optional<String> paymentId(SellerId seller, OrderNo no) {
        return sql.first(
                "select payment_id from orders.orders where seller_id = ? and order_no = ? and payment_id is not null",
                row -> row.getString("payment_id"),
                seller.value(),
                no.value());
    }

    @Override
    public List<String> countries(SellerId seller) {
        return sql.list("""
                select distinct ship_country from orders.orders
                 where seller_id = ? and placed_at >= (
                   select max(placed_at) - interval '183 days' from orders.orders where seller_id = ?)
                 order by ship_country""", row -> row.getString("ship_country"), seller.value(), seller.value());
    }
}
