package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Everything of the order is on its way or was received. */
public final class AlreadyShipped extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AlreadyShipped(OrderNo no) {
        super(Kind.STATE, "already-shipped", no.toString());
    }
}
