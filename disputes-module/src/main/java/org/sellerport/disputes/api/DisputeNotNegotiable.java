package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Nothing can be proposed or accepted now. */
public final class DisputeNotNegotiable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeNotNegotiable(OrderNo no) {
        super(Kind.STATE, "dispute-not-negotiable", no.toString());
    }
}
