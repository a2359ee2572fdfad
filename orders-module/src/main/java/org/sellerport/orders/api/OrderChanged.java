package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Somebody changed the order since the caller saw it. */
public final class OrderChanged extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderChanged(OrderNo no) {
        super(Kind.CHANGED, "order-changed", no.toString());
    }
}
