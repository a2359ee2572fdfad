package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.Stand;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/**
 * Counts a seller's orders by tab without ever scanning them: each change adds a row, the count is the sum of rows, and
 * the rows are folded now and then. One row to update per seller would make all his orders wait for each other.
 */
@ApplicationScoped
class Tallies {

    // Two nodes never fold one seller at once, and nobody else takes rows away: they need no lock of their own.
    private static final String FOLD = """
            with mine as (select pg_try_advisory_xact_lock(hashtextextended(?, 2)) as mine),
                 taken as (
              delete from orders.order_tally where seller_id = ? and (select mine from mine)
              returning seller_id, tab, delta)
            insert into orders.order_tally (seller_id, tab, delta)
            select seller_id, tab, sum(delta) from taken group by seller_id, tab having sum(delta) <> 0""";

    static final Insert ROW = Insert.into("orders.order_tally", "seller_id text, tab text, delta bigint");

    /** More rows than this make a seller worth folding. */
    private static final int MANY = 60;

    @Inject
    private Sql sql;

    /** One more or less under a tab of a seller. */
    record Change(SellerId seller, OrderTab tab, long delta) {}

    private record Key(SellerId seller, OrderTab tab) {}

    void added(Collection<Order> orders) {
        sql.insertAll(
                ROW,
                sum(orders.stream()
                        .flatMap(order -> tabs(order.stand()).stream().map(tab -> new Change(order.seller(), tab, 1)))
                        .toList()));
    }

    /** What a step from one stand to another changes. */
    static Stream<Change> changes(SellerId seller, Stand before, Stand after) {
        Set<OrderTab> left = tabs(before);
        Set<OrderTab> entered = tabs(after);
        Set<OrderTab> both = EnumSet.copyOf(left);
        both.retainAll(entered);
        left.removeAll(both);
        entered.removeAll(both);
        return Stream.concat(
                left.stream().map(tab -> new Change(seller, tab, -1)),
                entered.stream().map(tab -> new Change(seller, tab, 1)));
    }

    /** As rows to insert, one for each tab that has changed. */
    static List<Object[]> sum(List<Change> changes) {
        Map<Key, Long> deltas = new LinkedHashMap<>();
        changes.forEach(change -> deltas.merge(new Key(change.seller(), change.tab()), change.delta(), Long::sum));
        deltas.values().removeIf(delta -> delta == 0);
        List<Object[]> rows = new ArrayList<>();
        deltas.forEach((key, delta) -> rows.add(new Object[] {key.seller().value(), key.tab(), delta}));
        return rows;
    }

    private static Set<OrderTab> tabs(Stand stand) {
        Set<OrderTab> tabs =
                EnumSet.of(OrderTab.ALL, OrderTab.valueOf(stand.status().name()));
        if (stand.cancellation() == CancellationStatus.REQUESTED) {
            tabs.add(OrderTab.CANCELLATION);
        }
        if (stand.dispute() == DisputeStatus.OPEN) {
            tabs.add(OrderTab.DISPUTE);
        }
        if (stand.frozen()) {
            tabs.add(OrderTab.FROZEN);
        }
        return tabs;
    }

    Map<OrderTab, Long> of(SellerId seller) {
        Map<OrderTab, Long> counts = new EnumMap<>(OrderTab.class);
        for (OrderTab tab : OrderTab.values()) {
            counts.put(tab, 0L);
        }
        sql.list(
                        "select tab, sum(delta)::bigint as count from orders.order_tally where seller_id = ? group by tab",
                        row -> Map.entry(OrderTab.valueOf(row.getString("tab")), row.getLong("count")),
                        seller.value())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Folds what has grown long; of two nodes at once one does. */
    void fold() {
        List<String> grown = sql.list(
                "select seller_id from orders.order_tally group by seller_id having count(*) > ?",
                row -> row.getString("seller_id"),
                MANY);
        grown.forEach(seller -> sql.update(FOLD, seller, seller));
    }
}
