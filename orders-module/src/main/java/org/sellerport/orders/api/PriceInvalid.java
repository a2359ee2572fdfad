package org.sellerport.orders.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** An adjusted order amount is above zero and in the order's currency. */
public final class PriceInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PriceInvalid(Money amount) {
        super(Kind.VALUE, "price-invalid", amount.toString());
    }
}
