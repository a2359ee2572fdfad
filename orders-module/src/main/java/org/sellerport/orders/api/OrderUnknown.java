package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** There is no such order, or it is not this seller's: the answer is the same. */
public final class OrderUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderUnknown(OrderNo no) {
        super(Kind.MISSING, "order-unknown", no.toString());
    }
}
