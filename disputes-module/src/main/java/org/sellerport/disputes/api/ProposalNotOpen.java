package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The proposal was replaced, or the dispute has passed it by. */
public final class ProposalNotOpen extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalNotOpen(int number) {
        super(Kind.STATE, "proposal-not-open", number);
    }
}
