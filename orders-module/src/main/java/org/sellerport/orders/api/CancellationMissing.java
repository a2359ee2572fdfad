package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** There is no open request to cancel. */
public final class CancellationMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CancellationMissing(OrderNo no) {
        super(Kind.STATE, "cancellation-missing", no.toString());
    }
}
