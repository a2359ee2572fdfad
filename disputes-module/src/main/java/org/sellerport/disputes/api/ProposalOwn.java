package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** He stands by the proposal already. */
public final class ProposalOwn extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalOwn(int number) {
        super(Kind.STATE, "proposal-own", number);
    }
}
