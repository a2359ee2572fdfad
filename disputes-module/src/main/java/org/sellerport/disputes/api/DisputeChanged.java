package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Somebody has changed the dispute since the caller saw it. */
public final class DisputeChanged extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeChanged(OrderNo no) {
        super(Kind.CHANGED, "dispute-changed", no.toString());
    }
}
