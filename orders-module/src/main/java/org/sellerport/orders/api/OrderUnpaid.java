package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Nothing ships before the buyer's money has arrived. */
public final class OrderUnpaid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderUnpaid(OrderNo no) {
        super(Kind.STATE, "order-unpaid", no.toString());
    }
}
