package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** A request to cancel is possible only while the order waits to be shipped. */
public final class CancellationImpossible extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CancellationImpossible(OrderNo no) {
        super(Kind.STATE, "cancellation-impossible", no.toString());
    }
}
