package org.sellerport.web.system;

import java.util.concurrent.atomic.AtomicLong;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** Inside the server: orders of a seller whose money is due for release, made by a few statements. */
final class DueForPayout {

    private static final AtomicLong NUMBERS = new AtomicLong(1_500_000_000_000_000L);

    private static final String ORDERS = """
            insert into orders.orders (seller_id, order_no, external_id, status, payment_status, payout_status, dormant,
                buyer_id, buyer_name, buyer_country, currency, product_total, shipping_fee, discount, order_amount,
                shipping_service, recipient, ship_country, placed_at, paid_at, funds_arrived_at, risk_passed_at, shipped_at,
                delivered_at, receipt_confirmed_at, received_by, feedback_until, facts)
            select ?, n, 'd' || n, 'AWAITING_PAYOUT', 'FUNDED', 'SCHEDULED', false, 'b' || n, 'Ana', 'BR', 'USD', 4500, 0, 0,
                   4500, 'standard', 'Ana', 'BR', at, at, at, at, at, at, at, 'BUYER', at + interval '60 days', 1
              from generate_series(?, ?) n, cast(now() - interval '30 days' as timestamptz) at""";

    private static final String LINES = """
            insert into orders.order_line (seller_id, order_no, line_no, title, quantity, unit_price)
            select seller_id, order_no, 1, 'Tea', 1, product_total from orders.orders where seller_id = ?""";

    private static final String EVENTS = """
            insert into orders.order_event (seller_id, order_no, seq, at, kind, actor, state)
            select seller_id, order_no, 1, placed_at, 'IMPORTED', 'SYSTEM',
                   'AWAITING_PAYOUT FUNDED NONE NONE SCHEDULED FREE'
              from orders.orders where seller_id = ?""";

    private static final String TALLIES = """
            insert into orders.order_tally (seller_id, tab, delta)
            select seller_id, unnest(array['ALL', 'AWAITING_PAYOUT']), count(*) from orders.orders where seller_id = ?
             group by seller_id""";

    private static final String PAYOUTS = """
            insert into payouts.payout (seller_id, order_no, since, status, approved_by, due_at, currency, paid, refunded,
                payout, commission, affiliate)
            select seller_id, order_no, placed_at, 'SCHEDULED', 'HISTORY', placed_at + interval '7 days', currency,
                   order_amount, 0, part, order_amount - part, 0
              from orders.orders
             cross join lateral (select payouts.sellers_part(order_amount, 5000, 0) as part) seller
             where seller_id = ?""";

    private DueForPayout() {}

    static void make(Sql sql, SellerId seller, int many) {
        long first = NUMBERS.getAndAdd(many);
        sql.update(ORDERS, seller.value(), first, first + many - 1);
        sql.update(LINES, seller.value());
        sql.update(EVENTS, seller.value());
        sql.update(TALLIES, seller.value());
        sql.list(
                "select payouts.open_orders(?, array_agg(order_no), now()) as many from orders.orders where seller_id = ?",
                row -> row.getLong("many"),
                seller.value(),
                seller.value());
        sql.update(PAYOUTS, seller.value());
    }

    /** How many orders of the seller were released, by their histories, their books and their payouts alike. */
    static long released(Sql sql, SellerId seller) {
        return sql.first("""
                        select least(
                          (select count(*) from orders.order_event where seller_id = ? and kind = 'PAYOUT_RELEASED'),
                          (select count(*) from payouts.ledger where seller_id = ? and why = 'RELEASED'
                                                                 and to_kind = 'AVAILABLE'),
                          (select count(*) from payouts.payout where seller_id = ? and status = 'RELEASED')) as many""", row -> row.getLong("many"), seller.value(), seller.value(), seller.value())
                .orElseThrow();
    }

    static void letNoRunStartByItself(Sql sql) {
        sql.update("""
                insert into payouts.payout_hour (hour, run_id)
                select date_trunc('hour', now()) + h * interval '1 hour', 0 from generate_series(-1, 3) h
                on conflict do nothing""");
    }
}
