package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundUnknown;
import org.sellerport.refunds.api.RefundView.Kind;

/** The refunds as they are written: found again and held, kept, and what happened to them. */
@ApplicationScoped
class RefundStore {

    private static final Insert ADD = Insert.into(
                    "disputes.refund",
                    "seller_id text, order_no bigint, cause text, reference text, amount bigint, currency text, status text,"
                            + " requested_at timestamptz, actor text, who text, note text, buyer_name text, steps integer")
            .replacing("on conflict (seller_id, order_no, cause, reference) do nothing returning *");

    private static final String KEEP = """
            update disputes.refund
               set status = ?, ended_at = ?, failure = ?, request_key = ?, refused = ?, payment_reference = ?, steps = ?
             where seller_id = ? and refund_id = ?""";

    private static final Insert STEP = Insert.into(
            "disputes.refund_step",
            "seller_id text, refund_id bigint, seq integer, at timestamptz, kind text, actor text, who text, detail text");

    private static final Insert LINE =
            Insert.into("disputes.refund_line", "seller_id text, refund_id bigint, line_no integer, amount bigint");

    @Inject
    private Sql sql;

    /**
     * Writes new ones with their lines and their first step.
     *
     * @param fresh by their orders, which are one seller's
     * @return those whose event had none before
     */
    List<Refund> add(Map<OrderNo, NewRefund> fresh) {
        List<Refund> added = sql.insertAll(
                ADD, fresh.values().stream().map(NewRefund::columns).toList(), RefundStore::refund);
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (Refund refund : added) {
            Refund.Face face = refund.face();
            NewRefund made = fresh.get(face.order());
            lines.addAll(lines(face, made.parts()));
            steps.add(step(
                    face, 1, Kind.REQUESTED, null, made.owed().by(), made.owed().at()));
        }
        sql.insertAll(LINE, lines);
        sql.insertAll(STEP, steps);
        return added;
    }

    private static List<Object[]> lines(Refund.Face face, List<Money> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(line -> new Object[] {
                    face.seller().value(), face.id(), line + 1, parts.get(line).minorUnits()
                })
                .toList();
    }

    private static Object[] step(Refund.Face face, int seq, Kind kind, String detail, By by, Instant at) {
        return new Object[] {face.seller().value(), face.id(), seq, at, kind, by.actor(), by.who(), detail};
    }

    /** What happened to it. */
    void log(Refund refund, Kind kind, String detail, By by, Instant at) {
        sql.insertAll(STEP, List.<Object[]>of(step(refund.face(), refund.stand().steps(), kind, detail, by, at)));
    }

    /** Whose refund that is. Throws {@link RefundUnknown}. */
    SellerId sellerOf(long id) {
        return sql.first(
                        "select seller_id from disputes.refund where refund_id = ?",
                        row -> new SellerId(row.getString("seller_id")),
                        id)
                .orElseThrow(() -> new RefundUnknown(id));
    }

    /** The refund, held for this transaction: whoever else wants to change it waits. Throws {@link RefundUnknown}. */
    Refund hold(SellerId seller, long id) {
        return sql.first(
                        "select * from disputes.refund where seller_id = ? and refund_id = ? for update",
                        RefundStore::refund,
                        seller.value(),
                        id)
                .orElseThrow(() -> new RefundUnknown(id));
    }

    private static Refund refund(ResultSet row) throws SQLException {
        return new Refund(
                new Refund.Face(
                        new SellerId(row.getString("seller_id")),
                        row.getLong("refund_id"),
                        new OrderNo(row.getLong("order_no")),
                        Money.ofMinor(row.getLong("amount"), row.getString("currency"))),
                new Refund.Stand(
                        RefundStatus.valueOf(row.getString("status")),
                        Sql.instant(row, "ended_at"),
                        row.getString("failure"),
                        row.getObject("request_key", UUID.class),
                        row.getBoolean("refused"),
                        row.getString("payment_reference"),
                        row.getInt("steps")));
    }

    void keep(Refund refund) {
        Refund.Stand stand = refund.stand();
        sql.update(
                KEEP,
                stand.status(),
                stand.endedAt(),
                stand.failure(),
                stand.key(),
                stand.refused(),
                stand.paymentReference(),
                stand.steps(),
                refund.face().seller().value(),
                refund.face().id());
    }

    /** Whether the outbox has them; they are one seller's. */
    void queued(List<Refund> refunds, boolean queued) {
        sql.update(
                "update disputes.refund set queued = ? where seller_id = ? and refund_id = any(?)",
                queued,
                refunds.get(0).face().seller().value(),
                refunds.stream().map(refund -> refund.face().id()).toList());
    }

    /** What to ask the processor for; empty where the request is no longer open. */
    Optional<Asked> asked(SellerId seller, long id, UUID key) {
        return sql.first(
                """
                select * from disputes.refund
                 where seller_id = ? and refund_id = ? and request_key = ? and status = 'REQUESTED'""",
                row -> new Asked(
                        seller,
                        id,
                        key,
                        new OrderNo(row.getLong("order_no")),
                        RefundCause.valueOf(row.getString("cause")),
                        Money.ofMinor(row.getLong("amount"), row.getString("currency"))),
                seller.value(),
                id,
                key);
    }

    /** Whether somebody tried it again. */
    boolean wasRetried(SellerId seller, long id) {
        return sql.first(
                        "select 1 as found from disputes.refund_step where seller_id = ? and refund_id = ? and kind = 'RETRIED'",
                        row -> row.getInt("found"),
                        seller.value(),
                        id)
                .isPresent();
    }

    /** The processor is asked at this moment. */
    void sent(SellerId seller, long id, Instant at) {
        sql.update(
                "update disputes.refund set sent_at = ? where seller_id = ? and refund_id = ?", at, seller.value(), id);
    }

    /** Some that wait since nobody could be asked, held for this transaction. */
    List<Refund> waiting(int most) {
        return sql.list("""
                select * from disputes.refund where status = 'REQUESTED' and not queued
                 order by refund_id limit ? for update skip locked""", RefundStore::refund, most);
    }
}
