package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The buyer asks for more while a deadline would give him what he asks. */
public final class ClaimRaised extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ClaimRaised(Offer asked) {
        super(
                Kind.STATE,
                "claim-raised",
                asked.amount().toString(),
                asked.solution().name());
    }
}
