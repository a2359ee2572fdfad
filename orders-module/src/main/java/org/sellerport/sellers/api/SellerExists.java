package org.sellerport.sellers.api;

import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;

/** The id of a new seller is taken. */
public final class SellerExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public SellerExists(SellerId id) {
        super(Kind.STATE, "seller-exists", id.value());
    }
}
