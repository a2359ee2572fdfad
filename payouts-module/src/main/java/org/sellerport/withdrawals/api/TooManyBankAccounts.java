package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A seller has only so many bank accounts at a time. */
public final class TooManyBankAccounts extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyBankAccounts(int most) {
        super(Kind.STATE, "too-many-bank-accounts", Integer.toString(most));
    }
}
