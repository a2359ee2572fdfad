package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** The reason is the marketplace's own. */
public final class ReasonNotForBuyers extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReasonNotForBuyers() {
        super(Kind.VALUE, "reason-not-for-buyers");
    }
}
