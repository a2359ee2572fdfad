package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** A list was asked to go on from a place that no page ever named. */
public final class BadCursor extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public BadCursor() {
        super(Kind.VALUE, "cursor-invalid");
    }
}
