package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundStatus;

/**
 * Counts a seller's refunds by status without ever scanning them: each change adds a row, the count is the sum of rows, and
 * the rows are folded now and then.
 */
@ApplicationScoped
class RefundTallies {

    private static final String FOLD = """
            with mine as (select pg_try_advisory_xact_lock(hashtextextended(?, 6)) as mine),
                 taken as (
              delete from disputes.refund_tally where seller_id = ? and (select mine from mine)
              returning seller_id, status, delta)
            insert into disputes.refund_tally (seller_id, status, delta)
            select seller_id, status, sum(delta) from taken group by seller_id, status having sum(delta) <> 0""";

    /** More rows than this make a seller worth folding. */
    private static final int MANY = 60;

    @Inject
    private Sql sql;

    /** So many more, or less, of a seller stand so. */
    void count(SellerId seller, RefundStatus status, long delta) {
        sql.update(
                "insert into disputes.refund_tally (seller_id, status, delta) values (?, ?, ?)",
                seller.value(),
                status,
                delta);
    }

    Map<RefundStatus, Long> of(SellerId seller) {
        Map<RefundStatus, Long> counts = new EnumMap<>(RefundStatus.class);
        for (RefundStatus status : RefundStatus.values()) {
            counts.put(status, 0L);
        }
        sql.list(
                        "select status, sum(delta)::bigint as count from disputes.refund_tally where seller_id = ? group by status",
                        row -> Map.entry(RefundStatus.valueOf(row.getString("status")), row.getLong("count")),
                        seller.value())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Folds what has grown long; of two nodes at once one does. */
    void fold() {
        List<String> grown = sql.list(
                "select seller_id from disputes.refund_tally group by seller_id having count(*) > ?",
                row -> row.getString("seller_id"),
                MANY);
        grown.forEach(seller -> sql.update(FOLD, seller, seller));
    }
}
