package org.sellerport.messages.api;

import org.sellerport.kernel.RuleViolation;

/** A call can be logged until a day after it, and not before it. */
public final class CallInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CallInvalid() {
        super(Kind.VALUE, "call-invalid");
    }
}
