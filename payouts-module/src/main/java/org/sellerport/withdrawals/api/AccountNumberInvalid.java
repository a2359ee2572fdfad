package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** An account is told by an IBAN, or by a number of 1 to 34 letters and digits together with a BIC. */
public final class AccountNumberInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AccountNumberInvalid() {
        super(Kind.VALUE, "account-number-invalid");
    }
}
