package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** An IBAN has the form of its country, and its check digits fit. */
public final class IbanInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public IbanInvalid(String iban) {
        super(Kind.VALUE, "iban-invalid", iban);
    }
}
