package org.sellerport.ledger.api;

import org.sellerport.kernel.RuleViolation;

/** More was to be taken from an account than is in it. */
public final class FundsShort extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FundsShort() {
        super(Kind.STATE, "funds-short");
    }
}
