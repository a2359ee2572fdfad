package org.sellerport.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.ListPlace;
import org.sellerport.platform.Sql;
import org.sellerport.scorecard.api.Level;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Penalty;
import org.sellerport.scorecard.api.ScoredOrder;
import org.sellerport.scorecard.api.Threshold;
import org.sellerport.scorecard.api.Window;

/** Reads the entries of the scorecard; each count is a range of one index. */
@ApplicationScoped
class ScoreBook {

    // A dispute is never counted beside the receipt of the same order: the share cannot exceed the whole.
    private static final String COUNT = """
            select count(*) filter (where kind = 'SHIPPED') as shipped,
                   count(*) filter (where kind = 'NOT_FULFILLED') as not_fulfilled,
                   count(*) filter (where kind = 'RECEIVED') as received,
                   count(*) filter (where kind = 'NOT_RECEIVED') as not_received,
                   count(*) filter (where kind = 'NOT_AS_DESCRIBED') as not_as_described,
                   (select count(distinct d.order_no) from orders.score_entry d
                     where d.seller_id = ? and d.kind in ('NOT_RECEIVED', 'NOT_AS_DESCRIBED') and d.at > ? and d.at <= ?
                       and not exists (select 1 from orders.score_entry r
                                        where r.seller_id = d.seller_id and r.kind = 'RECEIVED'
                                          and r.order_no = d.order_no and r.at > ? and r.at <= ?)) as disputed_only
              from orders.score_entry
             where seller_id = ? and at > ? and at <= ?
               and kind in ('SHIPPED', 'NOT_FULFILLED', 'RECEIVED', 'NOT_RECEIVED', 'NOT_AS_DESCRIBED')""";

    // One for each kind, so that each reads its page off the index instead of sorting a window of 100,000 orders.
    private static final String BRANCH = """
            (select e.order_no, e.at, e.kind, e.cause from orders.score_entry e
              where e.seller_id = ? and e.kind = ? and e.at > ? and e.at <= ? %s %s
              order by e.at desc, e.order_no desc limit ?)""";

    /** What the same order's dispute tells is not told a second time. */
    private static final String TOLD_ALREADY = """
             and not exists (select 1 from orders.score_entry d
                              where d.seller_id = e.seller_id and d.order_no = e.order_no and d.kind <> e.kind
                                and d.kind in ('NOT_RECEIVED', 'NOT_AS_DESCRIBED') and d.at > ? and d.at <= ?)""";

    @Inject
    private Sql sql;

    Tallies tallies(SellerId seller, Instant now) {
        Map<Window, Tally> tallies = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            tallies.put(window, tally(seller, window.before(now), now));
        }
        return new Tallies(tallies);
    }

    Tally tally(SellerId seller, Instant before, Instant now) {
        return sql.first(
                        COUNT,
                        row -> new Tally(
                                row.getLong("shipped"),
                                row.getLong("not_fulfilled"),
                                row.getLong("received"),
                                row.getLong("not_received"),
                                row.getLong("not_as_described"),
                                row.getLong("disputed_only")),
                        seller.value(),
                        before,
                        now,
                        before,
                        now,
                        seller.value(),
                        before,
                        now)
                .orElse(Tally.NOTHING);
    }

    Yardstick yardstick() {
        return new Yardstick(sql.list(
                "select * from orders.score_level order by measure, rate",
                row -> new Threshold(
                        Measure.valueOf(row.getString("measure")),
                        Level.valueOf(row.getString("level")),
                        row.getBigDecimal("rate").stripTrailingZeros(),
                        row.getLong("least_cases"))));
    }

    List<Penalty> penalties() {
        return sql.list(
                """
                select * from orders.score_penalty
                 order by array_position(array['VIOLATION', 'SERIOUS', 'VERY_SERIOUS'], level), place""",
                row -> new Penalty(
                        Level.valueOf(row.getString("level")),
                        row.getString("code"),
                        row.getString("text"),
                        row.getString("text_zh")));
    }

    /** How many shipped and how many did not, by how many whole days ago. */
    Trend trend(SellerId seller, Instant now) {
        Trend trend = new Trend();
        sql.list(
                """
                select floor(extract(epoch from ?::timestamptz - at) / 86400)::integer as day, kind, count(*) as orders
                  from orders.score_entry
                 where seller_id = ? and kind in ('SHIPPED', 'NOT_FULFILLED') and at > ? and at <= ?
                 group by 1, 2""",
                row -> trend.add(row.getInt("day"), Entry.valueOf(row.getString("kind")), row.getLong("orders")),
                now,
                seller.value(),
                now.minus(Trend.REACH),
                now);
        return trend;
    }

    /** The orders behind a measure, newest first. */
    List<ScoredOrder> orders(
            SellerId seller, Measure measure, boolean againstOnly, Span span, Optional<ListPlace> after, int limit) {
        List<Object> values = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        for (Entry kind : againstOnly ? List.of(Entry.against(measure)) : Entry.of(measure)) {
            values.addAll(List.of(seller.value(), kind, span.before(), span.now()));
            String told = "";
            if (kind != Entry.against(measure) && measure != Measure.NON_FULFILMENT) {
                told = TOLD_ALREADY;
                values.addAll(List.of(span.before(), span.now()));
            }
            after.ifPresent(
                    place -> values.addAll(List.of(place.at(), place.order().value())));
            values.add(limit);
            branches.add(BRANCH.formatted(told, after.isPresent() ? "and (e.at, e.order_no) < (?, ?)" : ""));
        }
        values.add(limit);
        return sql.list(
                "select * from (" + String.join(" union all ", branches)
                        + ") as behind order by at desc, order_no desc limit ?",
                row -> new ScoredOrder(
                        new OrderNo(row.getLong("order_no")),
                        Sql.instant(row, "at"),
                        Entry.valueOf(row.getString("kind")) == Entry.against(measure),
                        row.getString("cause")),
                values.toArray());
    }

    /** From when, exclusively, to when. */
    record Span(Instant before, Instant now) {}

    long countPast(SellerId seller) {
        return sql.first("select orders.score_past(?) as made", row -> row.getLong("made"), seller.value())
                .orElse(0L);
    }
}
