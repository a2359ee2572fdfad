package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** Somebody changed the rule since the caller saw it. */
public final class RuleChanged extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleChanged(String name) {
        super(Kind.CHANGED, "rule-changed", name);
    }
}
