package org.sellerport.orders.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** No more goes back than what was paid and did not go back yet. */
public final class RefundExceedsPayment extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundExceedsPayment(Money left) {
        super(Kind.STATE, "refund-exceeds-payment", left.toString());
    }
}
