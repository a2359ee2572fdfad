package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** A side has added as many files as it can. */
public final class EvidenceUsedUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public EvidenceUsedUp(int number) {
        super(Kind.STATE, "evidence-used-up", number);
    }
}
