package org.sellerport.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/**
 * The orders whose deadline has passed. What a transaction works on it holds; another node skips it and takes the next.
 * An order that could not be worked off waits, longer each time, and holds up nobody.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueOrders {

    private static final String DUE = """
            select o.order_no from orders.orders o
             where o.seller_id = ? and o.due_at <= ?
               and not exists (select from orders.overdue w
                                where w.seller_id = o.seller_id and w.order_no = o.order_no and w.retry_at > ?)
             order by o.due_at, o.order_no
             limit ? for update of o skip locked""";

    private static final String FAILED = """
            insert into orders.overdue (seller_id, order_no, attempts, retry_at, reason) values (?, ?, 1, ?, ?)
            on conflict (seller_id, order_no) do update
               set attempts = orders.overdue.attempts + 1, reason = excluded.reason,
                   retry_at = excluded.retry_at + (excluded.retry_at - ?::timestamptz) * (power(2, least(orders.overdue.attempts, 7)) - 1)
             where orders.overdue.retry_at <= ?""";

    private static final long FIRST_WAIT_SECONDS = 30;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Sql sql;

    @Inject
    private Steps steps;

    /** The sellers who have something due. */
    public List<SellerId> sellers() {
        return sql.list("""
                select s.seller_id from orders.seller s
                 where exists (select from orders.orders o where o.seller_id = s.seller_id and o.due_at <= ?)
                 order by s.seller_id""", row -> new SellerId(row.getString("seller_id")), steps.now());
    }

    /** Works off some of a seller's due orders together; how many. */
    public int workOff(SellerId seller, int most) {
        Instant now = steps.now();
        List<Long> numbers = sql.list(DUE, row -> row.getLong("order_no"), seller.value(), now, now, most);
        if (!numbers.isEmpty()) {
            steps.expire(seller, numbers);
            forget(seller, numbers);
        }
        return numbers.size();
    }

    private void forget(SellerId seller, List<Long> numbers) {
        sql.update("delete from orders.overdue where seller_id = ? and order_no = any(?)", seller.value(), numbers);
    }

    /** Some of a seller's due orders, for working them off one by one. */
    public List<Long> due(SellerId seller, int most) {
        Instant now = steps.now();
        return sql.list(DUE, row -> row.getLong("order_no"), seller.value(), now, now, most);
    }

    /** Works off one order, unless somebody else has it; a transaction of its own. */
    public void workOffOne(SellerId seller, long number) {
        List<Long> mine = sql.list(
                "select order_no from orders.orders where seller_id = ? and order_no = ? for update skip locked",
                row -> row.getLong("order_no"),
                seller.value(),
                number);
        if (!mine.isEmpty()) {
            steps.expire(seller, mine);
            forget(seller, mine);
        }
    }

    /** Remembers that it failed, so that it waits before it is tried again. Two nodes that failed at once count as one. */
    public void putAside(SellerId seller, long number, String reason) {
        Instant now = steps.now();
        sql.update(
                FAILED,
                seller.value(),
                number,
                now.plusSeconds(FIRST_WAIT_SECONDS),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
                now,
                now);
    }
}
