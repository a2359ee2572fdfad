package org.sellerport.disputes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.DisputedOrders;
import org.sellerport.platform.Sql;

/**
 * The disputes whose deadline has passed. What a transaction works on it holds, the orders first; another node skips those
 * and takes the next. A dispute that could not be worked off waits, longer each time, and holds up nobody.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueDisputes {

    private static final String DUE = """
            select d.order_no from disputes.dispute d
             where d.seller_id = ? and d.wake_at <= ?
               and not exists (select from disputes.overdue w
                                where w.seller_id = d.seller_id and w.order_no = d.order_no and w.retry_at > ?)
             order by d.wake_at, d.order_no limit ?""";

    private static final String FAILED = """
            insert into disputes.overdue (seller_id, order_no, attempts, retry_at, reason) values (?, ?, 1, ?, ?)
            on conflict (seller_id, order_no) do update
               set attempts = disputes.overdue.attempts + 1, reason = excluded.reason,
                   retry_at = excluded.retry_at
                     + (excluded.retry_at - ?::timestamptz) * (power(2, least(disputes.overdue.attempts, 7)) - 1)
             where disputes.overdue.retry_at <= ?""";

    private static final long FIRST_WAIT_SECONDS = 30;
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Sql sql;

    @Inject
    private DisputeSteps steps;

    @Inject
    private DisputedOrders orders;

    /** The sellers who have something due: read off the index of running clocks, one step a seller. */
    public List<SellerId> sellers() {
        return sql.list("""
                with recursive due (seller_id) as (
                  (select seller_id from disputes.dispute where wake_at is not null order by seller_id limit 1)
                  union all
                  select (select n.seller_id from disputes.dispute n
                           where n.wake_at is not null and n.seller_id > due.seller_id order by n.seller_id limit 1)
                    from due where due.seller_id is not null)
                select seller_id from due
                 where exists (select from disputes.dispute d where d.seller_id = due.seller_id and d.wake_at <= ?)""", row -> new SellerId(row.getString("seller_id")), steps.now());
    }

    /** Some of a seller's due disputes. */
    public List<OrderNo> due(SellerId seller, int most) {
        Instant now = steps.now();
        return sql.list(DUE, row -> new OrderNo(row.getLong("order_no")), seller.value(), now, now, most);
    }

    /**
     * Works off those of a seller's disputes that nobody else has.
     *
     * @return how many deadlines took effect
     */
    public int workOff(SellerId seller, List<OrderNo> due) {
        int taken = 0;
        for (OrderNo order : orders.holdFree(seller, due)) {
            taken += steps.expire(seller, order);
            sql.update(
                    "delete from disputes.overdue where seller_id = ? and order_no = ?", seller.value(), order.value());
        }
        return taken;
    }

    /** Remembers that it failed, so that it waits before it is tried again. Two nodes that failed at once count as one. */
    public void putAside(SellerId seller, OrderNo order, String reason) {
        Instant now = steps.now();
        sql.update(
                FAILED,
                seller.value(),
                order.value(),
                now.plusSeconds(FIRST_WAIT_SECONDS),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
                now,
                now);
    }
}
