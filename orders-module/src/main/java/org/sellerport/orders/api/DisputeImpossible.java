package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** There is nothing to dispute: the order is not wholly shipped, or all that was paid went back. */
public final class DisputeImpossible extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeImpossible(OrderNo no) {
        super(Kind.STATE, "dispute-impossible", no.toString());
    }
}
