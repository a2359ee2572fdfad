package org.sellerport.web.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.orders.OrderPage;

/** The refunds on the page of one order. */
@Named
@RequestScoped
public class OrderRefunds {

    @Inject
    private OrderPage page;

    @Inject
    private Refunds refunds;

    private List<RefundView> all;

    /** Oldest first. */
    public List<RefundView> getAll() {
        OrderView order = page.getOrder();
        if (all == null && order != null) {
            all = refunds.of(order.seller(), order.orderNo());
        }
        return all == null ? List.of() : all;
    }

    /** Whether there is anything left to give back. */
    public boolean isPossible() {
        OrderView order = page.getOrder();
        return order != null
                && !order.dormant()
                && (order.axes().payment() == PaymentStatus.FUNDED
                        || order.axes().payment() == PaymentStatus.PARTLY_REFUNDED);
    }
}
