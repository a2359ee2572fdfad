package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such proposal in the dispute. */
public final class ProposalUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalUnknown(int number) {
        super(Kind.MISSING, "proposal-unknown", number);
    }
}
