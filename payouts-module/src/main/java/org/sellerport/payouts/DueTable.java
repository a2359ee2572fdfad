package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.platform.Sql;

/** Finds what is due, seller by seller, without sorting and without a look at what is not. */
@ApplicationScoped
class DueTable {

    /** Each seller is found by one look into the index, however many payouts he has. */
    private static final String SELLERS = """
            with recursive s(seller_id) as (
              (select seller_id from payouts.payout where status = '%1$s' and seller_id > ? order by seller_id limit 1)
              union all
              select (select p.seller_id from payouts.payout p where p.status = '%1$s' and p.seller_id > s.seller_id
                       order by p.seller_id limit 1)
                from s where s.seller_id is not null)
            select seller_id from s
             where seller_id is not null
               and exists (select from payouts.payout p
                            where p.status = '%1$s' and p.seller_id = s.seller_id and p.due_at <= ?)
             order by seller_id limit ?""";

    private static final String RELEASABLE = """
            select * from payouts.payout
             where status = 'SCHEDULED' and seller_id = ? and due_at <= ? and (due_at, order_no) > (?, ?)
             order by due_at, order_no limit ?""";

    private static final String OVERDUE = """
            select * from payouts.payout
             where status = 'VERIFYING' and seller_id = ? and due_at <= ? and stopped_at is null and not dormant
               and (due_at, order_no) > (?, ?)
             order by due_at, order_no limit ?""";

    private static final int ALL = 1_000_000;

    @Inject
    private Sql sql;

    /** The next bundle after a place; empty at the end. */
    Optional<Bundle> next(DuePosition after, Instant dueBy) {
        if (!after.seller().isEmpty()) {
            List<Payout> more = releasable(after, dueBy);
            if (!more.isEmpty()) {
                return Optional.of(new Bundle(more));
            }
        }
        return sellers(PayoutStatus.SCHEDULED, after.seller(), dueBy, 1).stream()
                .map(seller -> releasable(new DuePosition(seller, Instant.EPOCH, 0), dueBy))
                .filter(found -> !found.isEmpty())
                .map(Bundle::new)
                .findFirst();
    }

    private List<Payout> releasable(DuePosition after, Instant dueBy) {
        return sql.list(
                RELEASABLE, PayoutTable::read, after.seller(), dueBy, after.dueAt(), after.order(), Bundle.MOST);
    }

    /** Whose verification took too long. */
    List<Payout> overdue(SellerId seller, Instant now, DuePosition after, int most) {
        return sql.list(OVERDUE, PayoutTable::read, seller.value(), now, after.dueAt(), after.order(), most);
    }

    /** The sellers with something whose verification may take too long. */
    List<SellerId> overdueSellers(Instant now) {
        return sellers(PayoutStatus.VERIFYING, "", now, ALL).stream()
                .map(SellerId::new)
                .toList();
    }

    private List<String> sellers(PayoutStatus status, String after, Instant now, int most) {
        return sql.list(SELLERS.formatted(status), row -> row.getString("seller_id"), after, now, most);
    }

    /** How much is due, dormant and held orders too. */
    long count(Instant dueBy) {
        return sql.first(
                        "select count(*) as n from payouts.payout where status = 'SCHEDULED' and due_at <= ?",
                        row -> row.getLong("n"),
                        dueBy)
                .orElseThrow();
    }

    /** Whether a run would find something to release. */
    boolean isAnythingDue(Instant now) {
        return sql.first("""
                        select 1 as one from payouts.payout
                         where status = 'SCHEDULED' and due_at <= ? and not dormant and disputed_at is null and frozen_at is null
                         limit 1""", row -> row.getInt("one"), now).isPresent();
    }

    /**
     * Marks orders as released that the caller's transaction holds.
     *
     * @return how many of them were due indeed
     */
    int released(SellerId seller, List<OrderNo> orders, Instant dueBy, Instant at) {
        return sql.update(
                """
                update payouts.payout set status = 'RELEASED', released_at = ?, due_at = null, stopped_at = null
                 where seller_id = ? and order_no = any(?) and status = 'SCHEDULED' and due_at <= ?""", at, seller.value(), orders.stream().map(OrderNo::value).toList(), dueBy);
    }
}
