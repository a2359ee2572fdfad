package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Nobody else has a proposal that stands. */
public final class ProposalMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalMissing(OrderNo no) {
        super(Kind.STATE, "proposal-missing", no.toString());
    }
}
