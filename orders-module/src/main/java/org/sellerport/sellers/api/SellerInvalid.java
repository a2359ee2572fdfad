package org.sellerport.sellers.api;

import org.sellerport.kernel.RuleViolation;

/** A value of a new seller is outside its bounds. */
public final class SellerInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public SellerInvalid(String what) {
        super(Kind.VALUE, "seller-invalid", what);
    }
}
