package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Stand;

/** Whether the orders of a seller are as the rules promise, whatever was done to them: read from the tables alone. */
final class Soundness {

    private static final String GAPS = """
            select o.order_no || ' has ' || count(e.seq) || ' facts, the last is ' || coalesce(max(e.seq), 0)
                   || ', it says ' || o.facts as said
              from orders.orders o left join orders.order_event e using (seller_id, order_no)
             where o.seller_id = ?
             group by o.order_no, o.facts
            having count(e.seq) <> o.facts or coalesce(max(e.seq), 0) <> o.facts or coalesce(min(e.seq), 1) <> 1""";

    private static final String STEPS = """
            select order_no, seq, kind, lag(state) over (partition by order_no order by seq) as before, state as after
              from orders.order_event where seller_id = ? order by order_no, seq""";

    private static final String ENDS = """
            select o.order_no || ' is ' || o.status || ' ' || o.payment_status || ' but its history ends ' || e.state as said
              from orders.orders o join orders.order_event e
                on e.seller_id = o.seller_id and e.order_no = o.order_no and e.seq = o.facts
             where o.seller_id = ? and e.state not like o.status || ' ' || o.payment_status || ' %'""";

    private static final String TALLIES = """
            with tabs as (
              select 'ALL' as tab, count(*) as many from orders.orders where seller_id = ?
              union all select status, count(*) from orders.orders where seller_id = ? group by status
              union all select 'CANCELLATION', count(*) from orders.orders
                         where seller_id = ? and cancellation_status = 'REQUESTED'
              union all select 'DISPUTE', count(*) from orders.orders where seller_id = ? and dispute_status = 'OPEN'
              union all select 'FROZEN', count(*) from orders.orders where seller_id = ? and frozen_at is not null),
            tallies as (select tab, sum(delta) as many from orders.order_tally where seller_id = ? group by tab)
            select tab || ': counted ' || coalesce(t.many, 0) || ', are ' || coalesce(s.many, 0) as said
              from tallies t full join tabs s using (tab) where coalesce(t.many, 0) <> coalesce(s.many, 0)""";

    private static final String NEWS = """
            select o.order_no || ' told ' || count(b.id) || ' of ' || o.facts as said
              from orders.orders o left join orders.outbox b
                on b.seller_id = o.seller_id and b.subject = o.order_no::text and b.topic = 'order-news'
             where o.seller_id = ? group by o.order_no, o.facts
            having count(b.body::jsonb ->> 'seq') <> count(distinct b.body::jsonb ->> 'seq')""";

    private Soundness() {}

    /**
     * Histories have no gap and no step twice, each step is legal, an order stands where its history ends, the counters
     * count what is there, and no news is told twice.
     */
    static void assertOf(Connection connection, String seller) throws SQLException {
        List<String> complaints = new ArrayList<>();
        complaints.addAll(said(connection, GAPS, seller));
        complaints.addAll(illegalSteps(connection, seller));
        complaints.addAll(said(connection, ENDS, seller));
        complaints.addAll(said(connection, TALLIES, seller));
        complaints.addAll(said(connection, NEWS, seller));
        assertEquals(List.of(), complaints);
    }

    private static List<String> said(Connection connection, String query, String seller) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, seller);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    complaints.add(rows.getString("said"));
                }
            }
        }
        return complaints;
    }

    private static boolean isLegal(OrderStatus before, OrderStatus after) {
        return before == after || before.next().contains(after);
    }

    /** The payout begins with receipt, ends with its release or with the order, and is never released while something holds it. */
    private static boolean isLegalPayout(Stand before, Stand after) {
        PayoutStatus from = before.payout();
        PayoutStatus to = after.payout();
        return from == to
                || from.next().contains(to)
                || switch (to) {
                    case NOT_DUE -> after.status() == OrderStatus.CLOSED;
                    case VERIFYING -> from == PayoutStatus.NOT_DUE && after.status() == OrderStatus.AWAITING_PAYOUT;
                    case RELEASED -> from.isReleasable() && before.dispute() != DisputeStatus.OPEN && !before.frozen();
                    case WITH_OPERATOR, SCHEDULED -> false;
                };
    }

    private static List<String> illegalSteps(Connection connection, String seller) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setString(1, seller);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Stand before = Stand.parse(rows.getString("before"));
                    Stand after = Stand.parse(rows.getString("after"));
                    if (before != null && !(isLegal(before.status(), after.status()) && isLegalPayout(before, after))) {
                        complaints.add(
                                rows.getLong("order_no") + " went from " + before.text() + " to " + after.text());
                    }
                }
            }
        }
        return complaints;
    }
}
