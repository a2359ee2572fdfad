package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.OrderChanged;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.platform.Sql;

/** Finds the order that something is written about, and holds it, so that nobody pays or closes it in between. */
@ApplicationScoped
class HeldOrders {

    /** The columns that {@link #read} needs, of orders o joined with their seller s. */
    static final String COLUMNS = """
            o.seller_id, o.order_no, s.name as shop, o.status, o.payment_status, o.dormant,
            o.frozen_at is not null as frozen, o.cancellation_status, o.cancellation_reason, o.cancellation_asked_at,
            o.buyer_id, o.buyer_name, o.buyer_email, coalesce(o.ship_mobile, o.ship_phone) as phone, o.buyer_country,
            o.buyer_language, o.order_amount, o.currency, o.placed_at, o.pay_due, o.version""";

    private static final String HOLD = """
            select %s
              from orders.orders o join orders.seller s on s.seller_id = o.seller_id
             where o.seller_id = ? and o.order_no = ? for update of o""".formatted(COLUMNS);

    @Inject
    private Sql sql;

    /** The order, held for this transaction: whoever else wants to change it waits. */
    HeldOrder hold(OrderRef ref) {
        return sql.first(
                        HOLD,
                        row -> ifAsSeen(ref, row),
                        ref.seller().value(),
                        ref.no().value())
                .orElseThrow(() -> new OrderUnknown(ref.no()));
    }

    private static HeldOrder ifAsSeen(OrderRef ref, ResultSet row) throws SQLException {
        if (ref.seen() != null && ref.seen() != row.getLong("version")) {
            throw new OrderChanged(ref.no());
        }
        return read(row);
    }

    static HeldOrder read(ResultSet row) throws SQLException {
        String reason = row.getString("cancellation_reason");
        return new HeldOrder(
                new SellerId(row.getString("seller_id")),
                new OrderNo(row.getLong("order_no")),
                row.getString("shop"),
                new HeldOrder.State(
                        OrderStatus.valueOf(row.getString("status")),
                        PaymentStatus.valueOf(row.getString("payment_status")),
                        row.getBoolean("dormant"),
                        row.getBoolean("frozen"),
                        CancellationStatus.valueOf(row.getString("cancellation_status")),
                        reason == null ? null : CancelReason.valueOf(reason),
                        Sql.instant(row, "cancellation_asked_at")),
                new HeldOrder.Contact(
                        row.getString("buyer_id"),
                        row.getString("buyer_name"),
                        row.getString("buyer_email"),
                        row.getString("phone"),
                        row.getString("buyer_country"),
                        row.getString("buyer_language")),
                Money.ofMinor(row.getLong("order_amount"), row.getString("currency")),
                Sql.instant(row, "placed_at"),
                Sql.instant(row, "pay_due"));
    }
}
