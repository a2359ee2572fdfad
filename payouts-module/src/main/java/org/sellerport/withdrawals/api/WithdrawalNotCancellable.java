package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A withdrawal can be taken back until it is in a payment file. */
public final class WithdrawalNotCancellable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WithdrawalNotCancellable(long id) {
        super(Kind.STATE, "withdrawal-not-cancellable", Long.toString(id));
    }
}
