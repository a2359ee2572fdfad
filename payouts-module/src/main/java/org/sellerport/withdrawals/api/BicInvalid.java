package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A BIC has 8 or 11 characters, the fifth and sixth of which are a country: that of the IBAN beside it. */
public final class BicInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public BicInvalid(String bic) {
        super(Kind.VALUE, "bic-invalid", bic);
    }
}
