package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** The seller has that account already. */
public final class BankAccountExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public BankAccountExists(String masked) {
        super(Kind.STATE, "bank-account-exists", masked);
    }
}
