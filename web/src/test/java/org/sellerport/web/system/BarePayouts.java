package org.sellerport.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sellerport.kernel.SellerId;

/** What a payout run locks, changes and adds for orders of 45 dollars, written by hand: nothing is decided, only written. */
final class BarePayouts {

    private static final int BUNDLE = 500;
    private static final long COMMISSION = 225;
    private static final long PART = 4_275;
    private static final String NOW = "2026-11-29T12:00:00Z";
    private static final String STATE = "COMPLETED FUNDED NONE NONE RELEASED FREE";

    private final Connection connection;
    private final String seller;

    BarePayouts(Connection connection, SellerId seller) {
        this.connection = connection;
        this.seller = seller.value();
    }

    int releaseAll() throws SQLException {
        int released = 0;
        List<Long> bundle = due();
        while (!bundle.isEmpty()) {
            release(bundle);
            connection.commit();
            released += bundle.size();
            bundle = due();
        }
        connection.commit();
        return released;
    }

    private List<Long> due() throws SQLException {
        return numbers("""
                select order_no from payouts.payout where status = 'SCHEDULED' and seller_id = ? and due_at <= now()
                 order by due_at, order_no limit %d""".formatted(BUNDLE), seller);
    }

    private void release(List<Long> orders) throws SQLException {
        numbers(
                "select order_no from orders.orders where seller_id = ? and order_no = any(?::bigint[]) order by order_no"
                        + " for update",
                seller,
                array("bigint", orders));
        orders(orders);
        history(orders);
        numbers(
                "select order_no from payouts.order_funds where seller_id = ? and order_no = any(?::bigint[])"
                        + " order by order_no for no key update",
                seller,
                array("bigint", orders));
        books(orders);
        run("""
                update payouts.payout set status = 'RELEASED', released_at = ?::timestamptz, due_at = null, stopped_at = null
                 where seller_id = ? and order_no = any(?::bigint[])""", NOW, seller, array("bigint", orders));
    }

    /** As a mapper does it: one statement each, in a batch. */
    private void orders(List<Long> orders) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        update orders.orders set status = 'COMPLETED', payout_status = 'RELEASED',
                               payout_released_at = ?::timestamptz, facts = 2, version = 1
                         where seller_id = ? and order_no = ? and version = 0""")) {
            for (long order : orders) {
                statement.setString(1, NOW);
                statement.setString(2, seller);
                statement.setLong(3, order);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void history(List<Long> orders) throws SQLException {
        int many = orders.size();
        run(
                """
                insert into orders.order_event (seller_id, order_no, seq, at, kind, actor, who, detail, state)
                select * from unnest(?::text[], ?::bigint[], ?::integer[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::text[])""",
                same(many, seller),
                array("bigint", orders),
                array("integer", Collections.nCopies(many, 2)),
                same(many, NOW),
                same(many, "PAYOUT_RELEASED"),
                same(many, "SYSTEM"),
                same(many, null),
                same(many, null),
                same(many, STATE));
        run(
                "insert into orders.order_tally (seller_id, tab, delta) select * from unnest(?::text[], ?::text[], ?::bigint[])",
                same(2, seller),
                array("text", List.of("AWAITING_PAYOUT", "COMPLETED")),
                array("bigint", List.of((long) -many, (long) many)));
        List<String> bodies = orders.stream()
                .map(order -> "{\"orderNo\":\"" + order + "\",\"seq\":2,\"kind\":\"PAYOUT_RELEASED\",\"at\":\"" + NOW
                        + "\",\"actor\":\"SYSTEM\",\"status\":\"COMPLETED\"}")
                .toList();
        run(
                """
                insert into orders.outbox (topic, seller_id, subject, body, created_at, try_at)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])""",
                same(many, "order-news"),
                same(many, seller),
                array("text", orders.stream().map(String::valueOf).toList()),
                array("text", bodies),
                same(many, NOW),
                same(many, NOW));
    }

    private void books(List<Long> orders) throws SQLException {
        int many = orders.size();
        run(
                """
                update payouts.order_funds f
                   set scheduled = f.scheduled - d.whole, commission = f.commission + d.commission,
                       released = f.released + d.part, postings = f.postings + 2
                  from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]) as d (order_no, whole, commission, part)
                 where f.seller_id = ? and f.order_no = d.order_no""",
                array("bigint", orders),
                array("bigint", Collections.nCopies(many, COMMISSION + PART)),
                array("bigint", Collections.nCopies(many, COMMISSION)),
                array("bigint", Collections.nCopies(many, PART)),
                seller);
        run("""
                insert into payouts.seller_funds as f (seller_id, currency, available) values (?, 'USD', ?)
                on conflict (seller_id, currency) do update set available = f.available + excluded.available""", seller, PART * many);
        List<Long> twice = new ArrayList<>(orders);
        twice.addAll(orders);
        run(
                """
                insert into payouts.ledger (seller_id, order_no, currency, amount, from_kind, to_kind, why, reference, at, own)
                select * from unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                                     ?::timestamptz[], ?::bigint[])""",
                same(2 * many, seller),
                array("bigint", twice),
                same(2 * many, "USD"),
                halves("bigint", many, COMMISSION, PART),
                same(2 * many, "SCHEDULED"),
                halves("text", many, "COMMISSION", "AVAILABLE"),
                same(2 * many, "RELEASED"),
                same(2 * many, "1"),
                same(2 * many, NOW),
                halves("bigint", many, null, PART));
    }

    private Object same(int many, String text) throws SQLException {
        return array("text", Collections.nCopies(many, text));
    }

    private Object halves(String type, int many, Object first, Object second) throws SQLException {
        List<Object> values = new ArrayList<>(Collections.nCopies(many, first));
        values.addAll(Collections.nCopies(many, second));
        return array(type, values);
    }

    private Object array(String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private List<Long> numbers(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
