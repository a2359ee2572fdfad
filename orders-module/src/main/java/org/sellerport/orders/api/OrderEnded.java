package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order is completed or closed: nothing moves it any more. */
public final class OrderEnded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderEnded(OrderNo no) {
        super(Kind.STATE, "order-ended", no.toString());
    }
}
