package org.sellerport.sellers.api;

import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;

/** There is no such seller. */
public final class SellerUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public SellerUnknown(SellerId id) {
        super(Kind.MISSING, "seller-unknown", id.value());
    }
}
