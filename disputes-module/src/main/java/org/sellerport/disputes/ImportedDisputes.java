package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderActivated;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.OrdersImported;
import org.sellerport.platform.Sql;

/**
 * Disputes that were open when their orders came here: a history says that there is one, not what it is about. It begins
 * here, for all that is left of the order's money, as soon as the order lives, so that it ends as every other.
 */
@ApplicationScoped
class ImportedDisputes {

    private static final String DISPUTED = """
            select order_no from orders.export_funds
             where seller_id = ? and order_no = any(?) and dispute_status = 'OPEN' order by order_no""";

    @Inject
    private Sql sql;

    @Inject
    private OrderHistory history;

    @Inject
    private Orders orders;

    @Inject
    private DisputeSteps steps;

    void adopt(@Observes OrdersImported imported) {
        if (!imported.orders().isEmpty()) {
            adopt(imported.seller(), imported.orders());
        }
    }

    void adopt(@Observes OrderActivated activated) {
        adopt(activated.seller(), List.of(activated.order()));
    }

    private void adopt(SellerId seller, List<OrderNo> numbers) {
        List<Long> asked = numbers.stream().map(OrderNo::value).toList();
        sql.list(DISPUTED, row -> new OrderNo(row.getLong("order_no")), seller.value(), asked)
                .forEach(order -> adopt(seller, order));
    }

    private void adopt(SellerId seller, OrderNo no) {
        OrderView order = history.order(seller, no);
        OrderMoney money = history.money(seller, no);
        if (order.dormant()) {
            return;
        }
        OrderRef ref = OrderRef.of(seller, no);
        if (money.left().isZero()) {
            orders.liftDispute(ref, By.SYSTEM);
            return;
        }
        Money left = money.left();
        Claim claim = new Claim(DisputeReason.OTHER, new Offer(Solution.REFUND, left, null), List.of());
        CaseFile file = Claims.file(claim, order, money);
        steps.adopt(
                ref, (one, now) -> List.of(one.open(file, claim, order.holds().contains(Hold.FROZEN), now)));
    }
}
