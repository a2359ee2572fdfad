package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** There is no dispute about that order, or it is not this seller's: the answer is the same. */
public final class DisputeUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeUnknown(OrderNo no) {
        super(Kind.MISSING, "dispute-unknown", no.toString());
    }
}
