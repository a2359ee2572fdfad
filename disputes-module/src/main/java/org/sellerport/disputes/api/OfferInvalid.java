package org.sellerport.disputes.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** The amount cannot be refunded: negative, nothing, another currency, or more than can be. */
public final class OfferInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OfferInvalid(Money most) {
        super(Kind.VALUE, "offer-invalid", most.toString());
    }
}
