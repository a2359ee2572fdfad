package org.sellerport.orders;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.DisputedOrders;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Refunding;
import org.sellerport.platform.Sql;

@Stateless
@Local(DisputedOrders.class)
public class DisputedOrderDesk implements DisputedOrders {

    private static final String FREE = """
            select order_no from orders.orders where seller_id = ? and order_no = any(?)
             order by order_no for update skip locked""";

    @Inject
    private Steps steps;

    @Inject
    private OrderStore store;

    @Inject
    private Sql sql;

    @Override
    public void hold(SellerId seller, OrderNo order) {
        store.lock(seller, order);
    }

    @Override
    public List<OrderNo> holdFree(SellerId seller, List<OrderNo> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        return sql.list(
                FREE,
                row -> new OrderNo(row.getLong("order_no")),
                seller.value(),
                orders.stream().map(OrderNo::value).toList());
    }

    @Override
    public void lift(OrderRef order, Instant at, By by) {
        steps.take(order, at, by, Order::liftDispute);
    }

    @Override
    public void refund(OrderRef order, Refunding what, Instant at, By by) {
        steps.take(order, at, by, (one, then) -> one.refund(what, then));
    }

    @Override
    public void record(OrderRef order, OrderFact.Kind kind, String detail, Instant at, By by) {
        steps.record(order, kind, detail, at, by);
    }
}
