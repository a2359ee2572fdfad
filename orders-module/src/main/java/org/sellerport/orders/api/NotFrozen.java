package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order is not frozen. */
public final class NotFrozen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NotFrozen(OrderNo no) {
        super(Kind.STATE, "not-frozen", no.toString());
    }
}
