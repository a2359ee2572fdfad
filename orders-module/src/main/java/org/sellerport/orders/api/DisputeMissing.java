package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** No dispute about the order runs. */
public final class DisputeMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeMissing(OrderNo no) {
        super(Kind.STATE, "dispute-missing", no.toString());
    }
}
