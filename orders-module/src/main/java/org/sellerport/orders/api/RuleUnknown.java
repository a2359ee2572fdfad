package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** The marketplace has no such rule or term. */
public final class RuleUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleUnknown(String name) {
        super(Kind.MISSING, "rule-unknown", name);
    }
}
