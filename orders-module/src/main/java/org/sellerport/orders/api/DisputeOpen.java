package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** A dispute about the order runs. */
public final class DisputeOpen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeOpen(OrderNo no) {
        super(Kind.STATE, "dispute-open", no.toString());
    }
}
