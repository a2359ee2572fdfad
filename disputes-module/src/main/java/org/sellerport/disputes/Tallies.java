package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/**
 * Counts a seller's disputes by tab without ever scanning them: each change adds a row, the count is the sum of rows, and
 * the rows are folded now and then.
 */
@ApplicationScoped
class Tallies {

    // Two nodes never fold one seller at once, and nobody else takes rows away: they need no lock of their own.
    private static final String FOLD = """
            with mine as (select pg_try_advisory_xact_lock(hashtextextended(?, 5)) as mine),
                 taken as (
              delete from disputes.dispute_tally where seller_id = ? and (select mine from mine)
              returning seller_id, tab, delta)
            insert into disputes.dispute_tally (seller_id, tab, delta)
            select seller_id, tab, sum(delta) from taken group by seller_id, tab having sum(delta) <> 0""";

    private static final Insert ROW = Insert.into("disputes.dispute_tally", "seller_id text, tab text, delta bigint");

    /** More rows than this make a seller worth folding. */
    private static final int MANY = 60;

    @Inject
    private Sql sql;

    /**
     * Counts a step.
     *
     * @param before where the dispute stood; null for a new one
     */
    void count(SellerId seller, DisputeState before, DisputeState after) {
        List<Object[]> rows = new ArrayList<>();
        if (before == null) {
            rows.add(new Object[] {seller.value(), DisputeTab.ALL, 1});
        }
        if (before != after) {
            rows.add(new Object[] {seller.value(), tab(after), 1});
            if (before != null) {
                rows.add(new Object[] {seller.value(), tab(before), -1});
            }
        }
        sql.insertAll(ROW, rows);
    }

    private static DisputeTab tab(DisputeState state) {
        return DisputeTab.valueOf(state.name());
    }

    Map<DisputeTab, Long> of(SellerId seller) {
        Map<DisputeTab, Long> counts = new EnumMap<>(DisputeTab.class);
        for (DisputeTab tab : DisputeTab.values()) {
            counts.put(tab, 0L);
        }
        sql.list(
                        "select tab, sum(delta)::bigint as count from disputes.dispute_tally where seller_id = ? group by tab",
                        row -> Map.entry(DisputeTab.valueOf(row.getString("tab")), row.getLong("count")),
                        seller.value())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Folds what has grown long; of two nodes at once one does. */
    void fold() {
        List<String> grown = sql.list(
                "select seller_id from disputes.dispute_tally group by seller_id having count(*) > ?",
                row -> row.getString("seller_id"),
                MANY);
        grown.forEach(seller -> sql.update(FOLD, seller, seller));
    }
}
