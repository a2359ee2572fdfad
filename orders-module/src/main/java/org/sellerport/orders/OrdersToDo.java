package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.platform.Sql;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoSource;

/** What orders have for their seller to do: one index for each running clock, so a long history costs nothing. */
@ApplicationScoped
class OrdersToDo implements ToDoSource {

    private static final Set<ToDo.Kind> KINDS = EnumSet.of(
            ToDo.Kind.ANSWER_CANCELLATION,
            ToDo.Kind.SHIP,
            ToDo.Kind.CHASE_PAYMENT,
            ToDo.Kind.CLEAR_SUSPICION,
            ToDo.Kind.MEND_DELIVERY,
            ToDo.Kind.CHECK_SCAN,
            ToDo.Kind.CHECK_RECEIPT);

    private static final Duration BEFORE_SCAN = Duration.ofDays(2);
    private static final Duration BEFORE_RECEIPT = Duration.ofDays(3);

    /** No receipt clock is longer, with all its extensions. */
    private static final Duration LONGEST_WAY = Duration.ofDays(120);

    private static final String OF_ORDERS = """
            select o.order_no, o.status, o.buyer_name, o.order_amount, o.currency, o.%1$s as due, null as detail
              from orders.orders o
             where o.seller_id = ? and o.%1$s is not null and %2$s and (o.%1$s, o.order_no) >= (?, ?) and o.%1$s <= ?
             order by o.%1$s, o.order_no limit ?""";

    private static final String SUSPECTED = """
            select o.order_no, o.status, o.buyer_name, o.order_amount, o.currency, s.suspected_at as due,
                   s.carrier || ':' || s.tracking_no as detail
              from orders.shipment s
              join orders.orders o on o.seller_id = s.seller_id and o.order_no = s.order_no
             where s.seller_id = ? and s.suspected_at is not null and (s.suspected_at, s.order_no) >= (?, ?)
               and s.suspected_at <= ? and o.status in ('PARTIALLY_SHIPPED', 'AWAITING_RECEIPT')
             order by s.suspected_at, s.order_no limit ?""";

    private static final String TROUBLED = """
            select o.order_no, o.status, o.buyer_name, o.order_amount, o.currency, s.last_event_at as due,
                   s.carrier || ':' || s.tracking_no as detail
              from orders.shipment s
              join orders.orders o on o.seller_id = s.seller_id and o.order_no = s.order_no
             where s.seller_id = ? and s.status in ('FAILED', 'RETURNED') and (s.last_event_at, s.order_no) >= (?, ?)
               and s.last_event_at <= ? and o.status in ('PARTIALLY_SHIPPED', 'AWAITING_RECEIPT') and not o.dormant
             order by s.last_event_at, s.order_no limit ?""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public Set<ToDo.Kind> kinds() {
        return KINDS;
    }

    @Override
    public List<ToDo> list(SellerId seller, ToDo.Kind kind, Instant from, long fromOrder, int most) {
        return sql.list(
                query(kind), row -> item(kind, row), seller.value(), first(kind, from), fromOrder, latest(kind), most);
    }

    @Override
    public Count count(SellerId seller, ToDo.Kind kind, Instant soon, long most) {
        return Count.of(sql, soon, query(kind), seller.value(), first(kind, Instant.EPOCH), 0L, latest(kind), most);
    }

    private static String query(ToDo.Kind kind) {
        return switch (kind) {
            case ANSWER_CANCELLATION ->
                OF_ORDERS.formatted(
                        "answer_due", "o.answer_stopped_at is null and o.cancellation_status = 'REQUESTED'");
            case SHIP -> OF_ORDERS.formatted("ship_due", "o.ship_stopped_at is null");
            case CHASE_PAYMENT ->
                OF_ORDERS.formatted("pay_due", "o.pay_stopped_at is null and o.payment_status = 'UNPAID'");
            case CHECK_SCAN -> OF_ORDERS.formatted("scan_due", "o.scan_stopped_at is null");
            case CHECK_RECEIPT ->
                OF_ORDERS.formatted("receipt_due", "o.receipt_stopped_at is null and o.delivered_at is null");
            case CLEAR_SUSPICION -> SUSPECTED;
            case MEND_DELIVERY -> TROUBLED;
            case PROVE_DELIVERY, ANSWER_DISPUTE, NEGOTIATE_DISPUTE, CONFIRM_RETURN, ANSWER_MESSAGE, WRITE_FEEDBACK ->
                throw new IllegalArgumentException(kind + " is not of orders");
        };
    }

    // Flags of orders that ended long ago are not looked at again and again.
    private Instant first(ToDo.Kind kind, Instant from) {
        Instant earliest = clock.instant().minus(LONGEST_WAY);
        boolean flagged = kind == ToDo.Kind.CLEAR_SUSPICION || kind == ToDo.Kind.MEND_DELIVERY;
        return flagged && from.isBefore(earliest) ? earliest : from;
    }

    private Instant latest(ToDo.Kind kind) {
        Instant now = clock.instant();
        return switch (kind) {
            case CHECK_SCAN -> now.plus(BEFORE_SCAN);
            case CHECK_RECEIPT -> now.plus(BEFORE_RECEIPT);
            case ANSWER_CANCELLATION,
                    SHIP,
                    CHASE_PAYMENT,
                    CLEAR_SUSPICION,
                    MEND_DELIVERY,
                    PROVE_DELIVERY,
                    ANSWER_DISPUTE,
                    NEGOTIATE_DISPUTE,
                    CONFIRM_RETURN,
                    ANSWER_MESSAGE,
                    WRITE_FEEDBACK -> now.plus(Duration.ofDays(366));
        };
    }

    private static ToDo item(ToDo.Kind kind, ResultSet row) throws SQLException {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        return new ToDo(
                kind,
                new OrderNo(row.getLong("order_no")),
                row.getString("buyer_name"),
                Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                Sql.instant(row, "due"),
                outcome(kind, status),
                row.getString("detail"));
    }

    private static Deadline.Outcome outcome(ToDo.Kind kind, OrderStatus status) {
        return switch (kind) {
            case ANSWER_CANCELLATION -> Outcomes.of(Deadline.Kind.CANCELLATION_ANSWER, status, false, false);
            case SHIP -> Outcomes.of(Deadline.Kind.SHIP_BY, status, false, false);
            case CHASE_PAYMENT -> Outcomes.of(Deadline.Kind.PAYMENT, status, false, false);
            case CHECK_SCAN -> Outcomes.of(Deadline.Kind.FIRST_SCAN, status, false, false);
            case CHECK_RECEIPT -> Outcomes.of(Deadline.Kind.RECEIPT, status, false, false);
            case CLEAR_SUSPICION,
                    MEND_DELIVERY,
                    PROVE_DELIVERY,
                    ANSWER_DISPUTE,
                    NEGOTIATE_DISPUTE,
                    CONFIRM_RETURN,
                    ANSWER_MESSAGE,
                    WRITE_FEEDBACK -> null;
        };
    }
}
