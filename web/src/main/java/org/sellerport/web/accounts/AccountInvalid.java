package org.sellerport.web.accounts;

import org.sellerport.kernel.RuleViolation;

/** A value of a new user or key is outside its bounds. */
public final class AccountInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AccountInvalid(String what) {
        super(Kind.VALUE, "account-invalid", what);
    }
}
