package org.sellerport.imports.api;

import org.sellerport.kernel.RuleViolation;

/** What was sent cannot be read as an order. */
public final class OrderUnreadable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderUnreadable(String reason) {
        super(Kind.VALUE, "order-unreadable", reason);
    }
}
