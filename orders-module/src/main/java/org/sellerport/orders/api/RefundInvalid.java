package org.sellerport.orders.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** A refund is above zero and in the order's currency. */
public final class RefundInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundInvalid(Money wanted) {
        super(Kind.VALUE, "refund-invalid", wanted.toString());
    }
}
