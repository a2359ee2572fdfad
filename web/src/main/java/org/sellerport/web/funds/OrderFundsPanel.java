package org.sellerport.web.funds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sellerport.orders.api.OrderView;
import org.sellerport.payouts.api.OrderFunds;
import org.sellerport.payouts.api.Payouts;

/** The money of the order that a page shows. */
@Named("orderFunds")
@RequestScoped
public class OrderFundsPanel {

    @Inject
    private Payouts payouts;

    private OrderFunds funds;

    /** The page has checked already that the viewer may see the order. */
    public OrderFunds of(OrderView order) {
        if (funds == null || !funds.order().equals(order.orderNo())) {
            funds = payouts.funds(order.seller(), order.orderNo());
        }
        return funds;
    }

    /** What was sold on a line. */
    public String title(OrderView order, OrderFunds.Line line) {
        return order.items().get(line.line() - 1).title();
    }
}
