package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A holder is told to the bank in up to 70 Latin letters, digits and a few signs; nothing is cut off or guessed at. */
public final class AccountHolderInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AccountHolderInvalid(String offending) {
        super(Kind.VALUE, "account-holder-invalid", offending);
    }
}
