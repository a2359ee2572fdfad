package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** More is shipped of a line than is left to ship. */
public final class QuantityExceeded extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public QuantityExceeded(int line, long left) {
        super(Kind.VALUE, "quantity-exceeded", line, left);
    }
}
