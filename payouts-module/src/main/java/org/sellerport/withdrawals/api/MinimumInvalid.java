package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** The least amount of a withdrawal is above zero. */
public final class MinimumInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public MinimumInvalid() {
        super(Kind.VALUE, "minimum-invalid");
    }
}
