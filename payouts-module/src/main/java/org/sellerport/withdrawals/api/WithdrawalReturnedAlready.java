package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A payment comes back once. */
public final class WithdrawalReturnedAlready extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WithdrawalReturnedAlready(long id) {
        super(Kind.STATE, "withdrawal-returned-already", Long.toString(id));
    }
}
