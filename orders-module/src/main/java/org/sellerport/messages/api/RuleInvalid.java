package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** An automatic rule waits 1 to 480 hours, and nobody can telephone by rule. */
public final class RuleInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleInvalid() {
        super(Kind.VALUE, "reminder-rule-invalid");
    }
}
