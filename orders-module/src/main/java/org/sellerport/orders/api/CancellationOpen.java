package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Nothing ships while the buyer's request to cancel is open; answer it first. */
public final class CancellationOpen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CancellationOpen(OrderNo no) {
        super(Kind.STATE, "cancellation-open", no.toString());
    }
}
