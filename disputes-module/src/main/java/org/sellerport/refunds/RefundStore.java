package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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

    private static final String ADD = """
            insert into disputes.refund (seller_id, order_no, cause, reference, amount, currency, status, requested_at,
                                         actor, who, note, buyer_name, steps)
            values (?, ?, ?, ?, ?, ?, 'REQUESTED', ?, ?, ?, ?, ?, 1)
            on conflict (seller_id, order_no, cause, reference) do nothing
            returning refund_id""";

    private static final String KEEP = """
            update disputes.refund
               set status = ?, ended_at = ?, failure = ?, request_key = ?, refused = ?, payment_reference = ?, steps = ?
             where seller_id = ? and refund_id = ?""";

    private static final Insert LINE =
            Insert.into("disputes.refund_line", "seller_id text, refund_id bigint, line_no integer, amount bigint");

    @Inject
    private Sql sql;

    /** Writes a new one with its first step; empty where its event has one already. */
    Optional<Long> add(NewRefund refund) {
        Optional<Long> added = sql.first(
                ADD,
                row -> row.getLong("refund_id"),
                refund.seller().value(),
                refund.order().value(),
                refund.cause(),
                refund.reference(),
                refund.amount().minorUnits(),
                refund.amount().currency().getCurrencyCode(),
                refund.at(),
                refund.by().actor(),
                refund.by().who(),
                refund.text(),
                refund.buyerName());
        added.ifPresent(id -> log(refund.seller(), id, 1, Kind.REQUESTED, null, refund.by(), refund.at()));
        return added;
    }

    void addLines(SellerId seller, long id, List<Money> parts) {
        sql.insertAll(
                LINE,
                IntStream.range(0, parts.size())
                        .mapToObj(line -> new Object[] {
                            seller.value(), id, line + 1, parts.get(line).minorUnits()
                        })
                        .toList());
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

    void log(SellerId seller, long id, int seq, Kind kind, String detail, By by, Instant at) {
        sql.update("""
                insert into disputes.refund_step (seller_id, refund_id, seq, at, kind, actor, who, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", seller.value(), id, seq, at, kind, by.actor(), by.who(), detail);
    }

    /** Whether the outbox has it. */
    void queued(Refund refund, boolean queued) {
        sql.update(
                "update disputes.refund set queued = ? where seller_id = ? and refund_id = ?",
                queued,
                refund.face().seller().value(),
                refund.face().id());
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
