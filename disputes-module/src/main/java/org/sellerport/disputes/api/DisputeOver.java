package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The dispute has ended. */
public final class DisputeOver extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeOver(OrderNo no) {
        super(Kind.STATE, "dispute-over", no.toString());
    }
}
