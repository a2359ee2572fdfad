package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Keeps early-release requests. */
@ApplicationScoped
class RequestTable {

    private static final Insert ORDER =
            Insert.into("payouts.early_release_order", "seller_id text, id bigint, order_no bigint");

    /** A request with its orders in one text and its proofs without their contents. */
    private static final String REQUEST = """
            select r.*, (select string_agg(o.order_no::text, ' ' order by o.order_no) from payouts.early_release_order o
                          where o.seller_id = r.seller_id and o.id = r.id) as orders
              from payouts.early_release r""";

    @Inject
    private Sql sql;

    @Inject
    private ProofTable proofs;

    long add(SellerId seller, List<OrderNo> orders, String note, By by, Instant at) {
        long id = sql.first(
                        "insert into payouts.early_release (seller_id, note, asked_at, asked_by) values (?, ?, ?, ?)"
                                + " returning id",
                        row -> row.getLong("id"),
                        seller.value(),
                        note,
                        at,
                        by.who())
                .orElseThrow();
        sql.insertAll(
                ORDER,
                orders.stream()
                        .map(order -> new Object[] {seller.value(), id, order.value()})
                        .toList());
        sql.update(
                "update payouts.payout set open_request = ?, last_request = ? where seller_id = ? and order_no = any(?)",
                id,
                id,
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
        return id;
    }

    /** The payouts of orders, held so that no other request for them is made meanwhile. */
    List<Payout> hold(SellerId seller, List<OrderNo> orders) {
        return sql.list(
                "select * from payouts.payout where seller_id = ? and order_no = any(?) order by order_no for update",
                PayoutTable::read,
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    Optional<EarlyReleaseRequest> find(long id) {
        return sql.first(REQUEST + " where r.id = ?", this::read, id);
    }

    /** The request, held while it is answered or added to. */
    Optional<EarlyReleaseRequest> hold(long id) {
        sql.list("select id from payouts.early_release where id = ? for update", row -> row.getLong("id"), id);
        return find(id);
    }

    List<EarlyReleaseRequest> list(SellerId seller, long before, int most) {
        return sql.list(
                REQUEST + " where r.seller_id = ? and r.id < ? order by r.id desc limit ?",
                this::read,
                seller.value(),
                before,
                most);
    }

    List<EarlyReleaseRequest> open(long after, int most) {
        return sql.list(
                REQUEST + " where r.status = 'OPEN' and r.id > ? order by r.id limit ?", this::read, after, most);
    }

    void answer(EarlyReleaseRequest request, EarlyReleaseRequest.Status status, String reason, By by, Instant at) {
        sql.update(
                "update payouts.early_release set status = ?, reason = ?, answered_by = ?, answered_at = ?"
                        + " where seller_id = ? and id = ?",
                status,
                reason,
                by.who(),
                at,
                request.seller().value(),
                request.id());
        sql.update(
                "update payouts.payout set open_request = null where seller_id = ? and order_no = any(?) and open_request = ?",
                request.seller().value(),
                request.orders().stream().map(OrderNo::value).toList(),
                request.id());
    }

    private EarlyReleaseRequest read(ResultSet row) throws SQLException {
        SellerId seller = new SellerId(row.getString("seller_id"));
        long id = row.getLong("id");
        return new EarlyReleaseRequest(
                id,
                seller,
                Stream.of(row.getString("orders").split(" ", -1))
                        .map(OrderNo::parse)
                        .toList(),
                row.getString("note"),
                EarlyReleaseRequest.Status.valueOf(row.getString("status")),
                Sql.instant(row, "asked_at"),
                row.getString("asked_by"),
                proofs.list(seller, id),
                Sql.instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getString("reason"));
    }
}
