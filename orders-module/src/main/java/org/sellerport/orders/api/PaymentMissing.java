package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Funds arrived for a payment that nobody announced. */
public final class PaymentMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PaymentMissing(OrderNo no) {
        super(Kind.STATE, "payment-missing", no.toString());
    }
}
