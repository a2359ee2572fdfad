package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** A tracking number can be corrected only so often. */
public final class CorrectionsUsedUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CorrectionsUsedUp(int most) {
        super(Kind.STATE, "corrections-used-up", most);
    }
}
