package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundUnknown;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.RefundView.Share;
import org.sellerport.refunds.api.RefundView.Step;

/** Refunds to look at: lists in the order of an index, and each as a whole. */
@ApplicationScoped
class RefundShelves {

    @Inject
    private Sql sql;

    @Inject
    private OrderShares shares;

    private record Told(RefundRow row, By by, String text, String reference) {}

    List<RefundRow> list(SellerId seller, RefundFilter filter, Optional<Place> after, int limit) {
        RefundSearch search = new RefundSearch(seller, filter);
        after.ifPresent(search::after);
        return sql.list(search.sql(), RefundShelves::row, search.values(limit));
    }

    List<RefundRow> failed(Optional<Place> after, int limit) {
        Place place = after.orElse(new Place(Instant.EPOCH, 0));
        return sql.list("""
                select * from disputes.refund where status = 'FAILED' and (ended_at, refund_id) > (?, ?)
                 order by ended_at, refund_id limit ?""", RefundShelves::row, place.at(), place.refund(), limit);
    }

    /** Those that were requested before then and have no end. */
    List<RefundRow> overdue(Instant before, Optional<Place> after, int limit) {
        Place place = after.orElse(new Place(Instant.EPOCH, 0));
        return sql.list("""
                select * from disputes.refund
                 where status = 'REQUESTED' and requested_at < ? and (requested_at, refund_id) > (?, ?)
                 order by requested_at, refund_id limit ?""", RefundShelves::row, before, place.at(), place.refund(), limit);
    }

    long failures(long most) {
        return sql.first(
                        "select count(*) as n from (select 1 from disputes.refund where status = 'FAILED' limit ?) failed",
                        row -> row.getLong("n"),
                        most)
                .orElseThrow();
    }

    RefundView view(SellerId seller, long id) {
        Told told = sql.first(
                        "select * from disputes.refund where seller_id = ? and refund_id = ?",
                        RefundShelves::told,
                        seller.value(),
                        id)
                .orElseThrow(() -> new RefundUnknown(id));
        return view(told, shares.of(seller, told.row().order()));
    }

    List<RefundView> views(SellerId seller, OrderNo order) {
        List<Told> all = sql.list(
                "select * from disputes.refund where seller_id = ? and order_no = ? order by refund_id",
                RefundShelves::told,
                seller.value(),
                order.value());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Share>> parts = shares.of(seller, order);
        return all.stream().map(told -> view(told, parts)).toList();
    }

    private RefundView view(Told told, Map<Long, List<Share>> parts) {
        return new RefundView(
                told.row(),
                told.by(),
                told.text(),
                told.reference(),
                parts.get(told.row().id()),
                steps(told.row()));
    }

    private List<Step> steps(RefundRow refund) {
        return sql.list(
                "select * from disputes.refund_step where seller_id = ? and refund_id = ? order by seq",
                row -> new Step(
                        Sql.instant(row, "at"),
                        RefundView.Kind.valueOf(row.getString("kind")),
                        by(row),
                        row.getString("detail")),
                refund.seller().value(),
                refund.id());
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(row(row), by(row), row.getString("note"), row.getString("payment_reference"));
    }

    private static By by(ResultSet row) throws SQLException {
        return new By(Actor.valueOf(row.getString("actor")), row.getString("who"));
    }

    private static RefundRow row(ResultSet row) throws SQLException {
        return new RefundRow(
                row.getLong("refund_id"),
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                row.getString("buyer_name"),
                RefundCause.valueOf(row.getString("cause")),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                RefundStatus.valueOf(row.getString("status")),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "ended_at"),
                row.getString("failure"),
                row.getBoolean("imported"));
    }
}
