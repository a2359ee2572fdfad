package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.payouts.api.PayoutRunUnknown;
import org.sellerport.payouts.api.SkipReason;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Keeps payout runs and what they had to leave. */
@ApplicationScoped
class PayoutRunTable {

    private static final Insert SKIPPED = Insert.into(
                    "payouts.skipped_order",
                    "seller_id text, order_no bigint, run_id bigint, reason text, detail text, at timestamptz")
            .replacing("on conflict do nothing");

    @Inject
    private Sql sql;

    /**
     * What our own row says of a run.
     *
     * @param dueBy it releases what is due by then
     */
    record Kept(long id, Instant dueBy, long due, long released, long skipped) {

        long done() {
            return released + skipped;
        }
    }

    void add(long run, Instant dueBy) {
        sql.update("insert into payouts.payout_run (run_id, due_by) values (?, ?)", run, dueBy);
    }

    Optional<Kept> find(long run) {
        return sql.first("select * from payouts.payout_run where run_id = ?", PayoutRunTable::read, run);
    }

    List<Kept> list(long before, int most) {
        return sql.list(
                "select * from payouts.payout_run where run_id < ? order by run_id desc limit ?",
                PayoutRunTable::read,
                before,
                most);
    }

    /** Of a run that goes on after a crash, what it has done already counts as well. */
    Kept counted(long run, long due) {
        return sql.first(
                        "update payouts.payout_run set due = released + ? where run_id = ? returning *",
                        PayoutRunTable::read,
                        due,
                        run)
                .orElseThrow(() -> new PayoutRunUnknown(run));
    }

    /** Adds what became of a bundle; an order that a restart comes upon again was left once. */
    Kept add(long run, int released, List<SkippedOrder> skipped) {
        int left = sql.insertAll(
                SKIPPED, skipped.stream().map(one -> columns(run, one)).toList());
        return sql.first(
                        "update payouts.payout_run set released = released + ?, skipped = skipped + ? where run_id = ?"
                                + " returning *",
                        PayoutRunTable::read,
                        released,
                        left,
                        run)
                .orElseThrow(() -> new PayoutRunUnknown(run));
    }

    private static Object[] columns(long run, SkippedOrder one) {
        return new Object[] {one.seller().value(), one.order().value(), run, one.reason(), one.detail(), one.at()};
    }

    List<SkippedOrder> skipped(long run, long after, int most) {
        return sql.list(
                "select * from payouts.skipped_order where run_id = ? and order_no > ? order by order_no limit ?",
                row -> new SkippedOrder(
                        new SellerId(row.getString("seller_id")),
                        new OrderNo(row.getLong("order_no")),
                        SkipReason.valueOf(row.getString("reason")),
                        row.getString("detail"),
                        Sql.instant(row, "at")),
                run,
                after,
                most);
    }

    /** Claims an hour for a run that starts by itself; false where it is claimed. */
    boolean claim(Instant hour, long run) {
        return sql.update(
                        "insert into payouts.payout_hour (hour, run_id) values (?, ?) on conflict do nothing",
                        hour,
                        run)
                > 0;
    }

    boolean isClaimed(Instant hour) {
        return sql.first("select 1 as one from payouts.payout_hour where hour = ?", row -> row.getInt("one"), hour)
                .isPresent();
    }

    void remove(Collection<Long> ids) {
        sql.update("delete from payouts.skipped_order where run_id = any (?)", ids);
        sql.update("delete from payouts.payout_hour where run_id = any (?)", ids);
        sql.update("delete from payouts.payout_run where run_id = any (?)", ids);
    }

    /** Forgets what nobody looks at any more. */
    void forget(Instant before) {
        sql.update("delete from payouts.payout_hour where hour < ?", before);
        sql.update("delete from payouts.skipped_order where at < ?", before);
    }

    private static Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("run_id"),
                Sql.instant(row, "due_by"),
                row.getLong("due"),
                row.getLong("released"),
                row.getLong("skipped"));
    }
}
