package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A return names what the bank gave as its reason, in 1 to 140 characters. */
public final class BankReasonInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public BankReasonInvalid() {
        super(Kind.VALUE, "bank-reason-invalid");
    }
}
