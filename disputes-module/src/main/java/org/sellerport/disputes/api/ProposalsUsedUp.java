package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** A side has made as many proposals as it can. */
public final class ProposalsUsedUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ProposalsUsedUp(int number) {
        super(Kind.STATE, "proposals-used-up", number);
    }
}
