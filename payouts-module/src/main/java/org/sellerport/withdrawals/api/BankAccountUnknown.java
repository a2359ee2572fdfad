package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** The seller has no bank account of that number, or removed it. */
public final class BankAccountUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public BankAccountUnknown(int id) {
        super(Kind.MISSING, "bank-account-unknown", Integer.toString(id));
    }
}
