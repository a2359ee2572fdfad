package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order was disputed before, and that was settled. */
public final class DisputeSettled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeSettled(OrderNo no) {
        super(Kind.STATE, "dispute-settled", no.toString());
    }
}
