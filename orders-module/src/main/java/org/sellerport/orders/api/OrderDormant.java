package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order is imported history that nobody activated. */
public final class OrderDormant extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderDormant(OrderNo no) {
        super(Kind.STATE, "order-dormant", no.toString());
    }
}
