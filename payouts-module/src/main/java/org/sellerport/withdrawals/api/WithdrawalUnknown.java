package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such withdrawal, or not for this caller. */
public final class WithdrawalUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WithdrawalUnknown(long id) {
        super(Kind.MISSING, "withdrawal-unknown", Long.toString(id));
    }
}
