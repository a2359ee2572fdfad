package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.platform.Insert;
import org.sellerport.platform.Sql;
import org.sellerport.refunds.api.RefundStatus;

/** Enters what imported orders gave back before they came here: settled long ago, and never sent to anybody. */
@ApplicationScoped
class PastRefunds {

    private static final Insert ROW = Insert.into(
                    "disputes.refund",
                    "seller_id text, order_no bigint, cause text, reference text, amount bigint, currency text, status text,"
                            + " requested_at timestamptz, ended_at timestamptz, queued boolean, actor text, buyer_name text,"
                            + " imported boolean")
            .replacing("on conflict (seller_id, order_no, cause, reference) do nothing");

    @Inject
    private Sql sql;

    @Inject
    private OrderHistory history;

    @Inject
    private RefundTallies tallies;

    void enter(SellerId seller, List<OrderNo> imported) {
        Map<OrderNo, OrderMoney> refunded = history.money(seller, imported).stream()
                .filter(order -> !order.refunded().isZero())
                .collect(Collectors.toMap(OrderMoney::order, Function.identity()));
        List<Object[]> rows = history.orders(seller, List.copyOf(refunded.keySet())).stream()
                .map(order -> row(refunded.get(order.orderNo()), order))
                .toList();
        int entered = sql.insertAll(ROW, rows);
        if (entered > 0) {
            tallies.count(seller, RefundStatus.SETTLED, entered);
        }
    }

    private static Object[] row(OrderMoney money, OrderView order) {
        Instant at = at(order.times());
        return new Object[] {
            money.seller().value(),
            money.order().value(),
            Causes.ofHistory(order.closeReason()),
            "history",
            money.refunded().minorUnits(),
            money.currency().getCurrencyCode(),
            RefundStatus.SETTLED,
            at,
            at,
            true,
            Actor.SYSTEM,
            order.buyer().name(),
            true
        };
    }

    private static Instant at(PastOrder.Times times) {
        return Stream.of(times.closedAt(), times.paidAt(), times.placedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
