package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** A request has room for so many files. */
public final class TooManyProofs extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyProofs(int most) {
        super(Kind.STATE, "too-many-proofs", most);
    }
}
