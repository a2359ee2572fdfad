package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The dispute cannot be handed to the operator now. */
public final class DisputeNotEscalatable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeNotEscalatable(OrderNo no) {
        super(Kind.STATE, "dispute-not-escalatable", no.toString());
    }
}
