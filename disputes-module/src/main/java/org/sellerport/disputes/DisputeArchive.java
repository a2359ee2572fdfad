package org.sellerport.disputes;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.PossibleDisputeAct;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.Sql;

@Stateless
@Local(DisputeHistory.class)
public class DisputeArchive implements DisputeHistory {

    private static final String TO_RULE = DisputeRows.SELECT + "d.state = 'WITH_OPERATOR'";

    @Inject
    private Sql sql;

    @Inject
    private DisputeStore store;

    @Inject
    private DisputeSteps steps;

    @Inject
    private Tallies tallies;

    @Override
    public Page<DisputeRow> list(SellerId seller, DisputeFilter filter, Optional<String> after, int limit) {
        refuseUnlessPage(limit);
        DisputeSearch search = new DisputeSearch(seller, filter);
        after.map(ListPlace::parse).ifPresent(search::after);
        return page(rows(search, limit + 1), limit, DisputeRow::openedAt);
    }

    private List<DisputeRow> rows(DisputeSearch search, int most) {
        if (!search.isForText()) {
            return sql.list(search.sql(), DisputeRows::row, search.values(most));
        }
        List<DisputeRow> named = sql.list(search.sqlOfExternalId(), DisputeRows::row, search.valuesOfExternalId(most));
        return named.isEmpty() && search.isForWords() ? withWords(search, most) : named;
    }

    private List<DisputeRow> withWords(DisputeSearch search, int most) {
        List<DisputeRow> newest = sql.list(search.sqlAmongNewest(most), DisputeRows::row, search.valuesAmongNewest());
        return newest.size() == most ? newest : amongAll(search, most);
    }

    /** A row of a week; of a crowded one only when it was opened. */
    private record Found(DisputeRow row, Instant crowdedAt) {

        static Found read(ResultSet row) throws SQLException {
            return row.getBoolean("crowded")
                    ? new Found(null, Sql.instant(row, "opened_at"))
                    : new Found(DisputeRows.row(row), null);
        }
    }

    private List<DisputeRow> amongAll(DisputeSearch search, int most) {
        List<Found> found = sql.list(search.sqlAmongAll(most), Found::read, search.valuesAmongAll());
        List<DisputeRow> rows = new ArrayList<>();
        found.stream().takeWhile(one -> one.row() != null).map(Found::row).forEach(rows::add);
        if (rows.size() < found.size()) {
            Object[] values = search.valuesInWeek(found.get(rows.size()).crowdedAt());
            rows.addAll(sql.list(search.sqlInWeek(most - rows.size()), DisputeRows::row, values));
        }
        return rows;
    }

    private static void refuseUnlessPage(int limit) {
        if (limit < 1 || limit > OrderHistory.PAGE_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + OrderHistory.PAGE_LIMIT + " rows");
        }
    }

    private static Page<DisputeRow> page(List<DisputeRow> rows, int limit, Function<DisputeRow, Instant> ordered) {
        return Page.of(rows, limit, last -> new ListPlace(ordered.apply(last), last.order()).text());
    }

    @Override
    public Map<DisputeTab, Long> summary(SellerId seller) {
        return tallies.of(seller);
    }

    @Override
    public DisputeView dispute(SellerId seller, OrderNo order) {
        return view(store.require(seller, order));
    }

    @Override
    public Optional<DisputeView> find(SellerId seller, OrderNo order) {
        return store.find(seller, order).map(this::view);
    }

    private DisputeView view(Dispute dispute) {
        return dispute.view(store.contents(dispute.seller(), dispute.order()));
    }

    @Override
    public List<PossibleDisputeAct> acts(SellerId seller, OrderNo order, Side side) {
        return steps.foresee(store.copy(seller, order), side);
    }

    @Override
    public Page<DisputeRow> toRule(Optional<String> after, int limit) {
        refuseUnlessPage(limit);
        List<Object> values = new ArrayList<>();
        after.map(ListPlace::parse)
                .ifPresent(
                        place -> values.addAll(List.of(place.at(), place.order().value())));
        values.add(limit + 1);
        String onward = after.isPresent() ? " and (d.due_at, d.order_no) > (?, ?)" : "";
        List<DisputeRow> rows = sql.list(
                TO_RULE + onward + " order by d.due_at, d.order_no limit ?", DisputeRows::row, values.toArray());
        return page(rows, limit, row -> row.deadline().at());
    }

    @Override
    public ToRule countToRule() {
        return sql.first(
                        "select count(*) as n, count(*) filter (where overdue_from <= ?) as late"
                                + " from disputes.dispute where state = 'WITH_OPERATOR'",
                        row -> new ToRule(row.getLong("n"), row.getLong("late")),
                        steps.now())
                .orElseThrow();
    }
}
