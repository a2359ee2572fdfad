package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** The receipt deadline can be extended only so often and so far. */
public final class ExtensionsUsedUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ExtensionsUsedUp(int most, long days) {
        super(Kind.STATE, "extensions-used-up", most, days);
    }
}
