package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** An operator froze the order. */
public final class OrderIsFrozen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderIsFrozen(OrderNo no) {
        super(Kind.STATE, "order-frozen", no.toString());
    }
}
