package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.Split;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.Verification;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;

/** Keeps payouts. Whoever writes holds the order itself. */
@ApplicationScoped
class PayoutTable {

    static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    private static final Insert ADD = Insert.into(
                    "payouts.payout",
                    "seller_id text, order_no bigint, since timestamptz, status text, delivered text, approved_by text,"
                            + " dormant boolean, disputed_at timestamptz, frozen_at timestamptz, due_at timestamptz,"
                            + " stopped_at timestamptz, released_at timestamptz, currency text, paid bigint, refunded bigint,"
                            + " commission bigint, affiliate bigint, payout bigint")
            .replacing("on conflict do nothing returning *");

    private static final Insert FOUND =
            new Insert("""
            update payouts.payout p
               set delivered = f.delivered, country = f.country, post_code = f.post_code, country_told = f.country_told,
                   post_code_told = f.post_code_told
              from unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                   as f (seller_id, order_no, delivered, country, post_code, country_told, post_code_told)
             where p.seller_id = f.seller_id and p.order_no = f.order_no""", List.of("text", "bigint", "text", "text", "text", "text", "text"));

    private static final Insert MOVED =
            new Insert("""
            update payouts.payout p set status = m.status, due_at = m.due_at, stopped_at = m.stopped_at
              from unnest(?::text[], ?::bigint[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                   as m (seller_id, order_no, status, due_at, stopped_at)
             where p.seller_id = m.seller_id and p.order_no = m.order_no""", List.of("text", "bigint", "text", "timestamptz", "timestamptz"));

    @Inject
    private Sql sql;

    Optional<Payout> find(SellerId seller, OrderNo order) {
        return sql.first("select * from payouts.payout" + OF_ORDER, PayoutTable::read, seller.value(), order.value());
    }

    /** Those that had not begun before. */
    List<Payout> add(List<Beginning> beginnings) {
        return sql.insertAll(ADD, beginnings.stream().map(Beginning::columns).toList(), PayoutTable::read);
    }

    void found(Map<Payout, DeliveryCheck> checks) {
        sql.insertAll(
                FOUND,
                checks.entrySet().stream()
                        .map(check -> found(check.getKey(), check.getValue()))
                        .toList());
    }

    private static Object[] found(Payout payout, DeliveryCheck check) {
        Verification found = check.verification();
        return new Object[] {
            payout.seller().value(),
            payout.order().value(),
            found.delivered(),
            found.country(),
            found.postCode(),
            check.countryTold(),
            check.postCodeTold()
        };
    }

    void approved(Payout payout) {
        sql.update(
                "update payouts.payout set approved_by = 'OPERATOR'" + OF_ORDER,
                payout.seller().value(),
                payout.order().value());
    }

    void moved(List<Move> moves) {
        sql.insertAll(MOVED, moves.stream().map(Move::columns).toList());
    }

    /** Orders were closed: nothing of their money is on its way to the seller. Which of them had a payout. */
    List<OrderNo> ended(SellerId seller, List<OrderNo> orders) {
        return sql.list(
                """
                update payouts.payout set status = 'NOT_DUE', due_at = null, stopped_at = null, released_at = null
                 where seller_id = ? and order_no = any(?) returning order_no""",
                row -> new OrderNo(row.getLong("order_no")),
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    /** It was imported and comes to life at this instant. */
    void activated(Payout payout, Instant at, Instant dueAt) {
        boolean held = payout.isUnverified() && (payout.disputedAt() != null || payout.frozenAt() != null);
        sql.update(
                "update payouts.payout set dormant = false, since = ?, due_at = ?, stopped_at = ?" + OF_ORDER,
                at,
                dueAt,
                held ? at : null,
                payout.seller().value(),
                payout.order().value());
    }

    /** What the money is parted into now. */
    void parted(Standing standing) {
        Split split = standing.split();
        sql.update(
                "update payouts.payout set refunded = ?, commission = ?, affiliate = ?, payout = ?" + OF_ORDER,
                standing.refunded().minorUnits(),
                split.commission().minorUnits(),
                split.affiliate().minorUnits(),
                split.seller().minorUnits(),
                standing.seller().value(),
                standing.order().value());
    }

    static Payout read(ResultSet row) throws SQLException {
        Verification verification = new Verification(
                Verification.Finding.valueOf(row.getString("delivered")),
                Verification.Finding.valueOf(row.getString("country")),
                Verification.Finding.valueOf(row.getString("post_code")),
                row.getString("approved_by") != null);
        return new Payout(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                Sql.instant(row, "since"),
                PayoutStatus.valueOf(row.getString("status")),
                verification,
                row.getString("country_told"),
                row.getString("post_code_told"),
                row.getBoolean("dormant"),
                Sql.instant(row, "disputed_at"),
                Sql.instant(row, "frozen_at"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "stopped_at"),
                Sql.instant(row, "released_at"),
                row.getObject("open_request", Long.class),
                row.getObject("last_request", Long.class),
                parts(row));
    }

    private static Payout.Parts parts(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Payout.Parts(
                new Money(row.getLong("paid"), currency),
                new Money(row.getLong("refunded"), currency),
                new Money(row.getLong("commission"), currency),
                new Money(row.getLong("affiliate"), currency),
                new Money(row.getLong("payout"), currency));
    }
}
