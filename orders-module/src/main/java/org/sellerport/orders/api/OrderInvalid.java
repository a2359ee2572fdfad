package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** The order cannot be taken as it is. */
public final class OrderInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderInvalid(String reason) {
        super(Kind.VALUE, "order-invalid", reason);
    }
}
