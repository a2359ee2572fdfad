package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order is paid, so its price is fixed and it cannot be paid again. */
public final class AlreadyPaid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AlreadyPaid(OrderNo no) {
        super(Kind.STATE, "already-paid", no.toString());
    }
}
