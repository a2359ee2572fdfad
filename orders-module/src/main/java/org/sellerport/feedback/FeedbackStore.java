package org.sellerport.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.sellerport.feedback.api.OrderFeedback;
import org.sellerport.feedback.api.Said;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.platform.Sql;

/** Keeps what both sides say of an order. */
@ApplicationScoped
class FeedbackStore {

    private static final String BOTH = """
            select o.dormant, o.feedback_until, b.rating, b.comment, b.at, b.revealed_at, b.reply, b.replied_at,
                   s.rating as given_rating, s.comment as given_comment, s.at as given_at,
                   s.revealed_at as given_revealed_at
              from orders.orders o
              left join orders.feedback b using (seller_id, order_no)
              left join orders.seller_feedback s using (seller_id, order_no)
             where seller_id = ? and order_no = ?""";

    @Inject
    private Sql sql;

    /** How far both sides are, held for this transaction: whoever writes at the same time waits, then sees it. */
    Exchange hold(OrderRef order) {
        sql.first(
                "select 1 as held from orders.orders where seller_id = ? and order_no = ? for update",
                row -> row.getInt("held"),
                order.seller().value(),
                order.no().value());
        return sql.first(
                        BOTH,
                        row -> exchange(order.no(), row),
                        order.seller().value(),
                        order.no().value())
                .orElseThrow(() -> new OrderUnknown(order.no()));
    }

    private static Exchange exchange(OrderNo no, ResultSet row) throws SQLException {
        return new Exchange(
                no,
                row.getBoolean("dormant"),
                Sql.instant(row, "feedback_until"),
                row.getObject("at") != null,
                row.getObject("given_at") != null,
                Sql.instant(row, "revealed_at"),
                row.getObject("replied_at") != null);
    }

    void add(OrderRef order, Side side, Said said, Instant revealAt) {
        String own =
                switch (side) {
                    case BUYER -> "orders.feedback";
                    case SELLER -> "orders.seller_feedback";
                };
        String other =
                switch (side) {
                    case BUYER -> "orders.seller_feedback";
                    case SELLER -> "orders.feedback";
                };
        sql.update(
                "insert into " + own + " (seller_id, order_no, rating, comment, at, revealed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                order.seller().value(),
                order.no().value(),
                said.rating(),
                said.comment(),
                said.at(),
                revealAt);
        sql.update(
                "update " + other + " set revealed_at = ? where seller_id = ? and order_no = ? and revealed_at > ?",
                revealAt,
                order.seller().value(),
                order.no().value(),
                revealAt);
    }

    void reply(OrderRef order, String text, Instant at) {
        sql.update(
                "update orders.feedback set reply = ?, replied_at = ? where seller_id = ? and order_no = ?",
                text,
                at,
                order.seller().value(),
                order.no().value());
    }

    OrderFeedback view(SellerId seller, OrderNo no, Instant now) {
        return sql.first(BOTH, row -> view(exchange(no, row), row, now), seller.value(), no.value())
                .orElseThrow(() -> new OrderUnknown(no));
    }

    private static OrderFeedback view(Exchange exchange, ResultSet row, Instant now) throws SQLException {
        boolean revealed = exchange.isRevealed(now);
        return new OrderFeedback(
                exchange.until(),
                exchange.buyerWrote(),
                revealed ? said(row, "") : null,
                exchange.sellerWrote() ? said(row, "given_") : null,
                Sql.instant(row, "given_revealed_at"),
                reply(row),
                exchange.hindrance(Side.SELLER, now));
    }

    static Said said(ResultSet row, String prefix) throws SQLException {
        return new Said(
                row.getInt(prefix + "rating"), row.getString(prefix + "comment"), Sql.instant(row, prefix + "at"));
    }

    static OrderFeedback.Reply reply(ResultSet row) throws SQLException {
        String text = row.getString("reply");
        return text == null ? null : new OrderFeedback.Reply(text, Sql.instant(row, "replied_at"));
    }
}
