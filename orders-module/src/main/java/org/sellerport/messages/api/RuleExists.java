package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** The seller already has that rule. */
public final class RuleExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleExists() {
        super(Kind.STATE, "reminder-rule-exists");
    }
}
