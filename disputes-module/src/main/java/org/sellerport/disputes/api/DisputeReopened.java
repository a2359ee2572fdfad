package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order's dispute was opened again once, which is as often as it can be. */
public final class DisputeReopened extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeReopened(OrderNo no) {
        super(Kind.STATE, "dispute-reopened", no.toString());
    }
}
