package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** The seller has no such rule. */
public final class RuleUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleUnknown(int no) {
        super(Kind.MISSING, "reminder-rule-unknown", no);
    }
}
