package org.sellerport.orders.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** The amount paid is not the order amount. */
public final class AmountDiffers extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AmountDiffers(Money paid, Money due) {
        super(Kind.VALUE, "amount-differs", paid.toString(), due.toString());
    }
}
