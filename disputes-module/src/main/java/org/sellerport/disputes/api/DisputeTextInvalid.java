package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** A text is missing, or too long. */
public final class DisputeTextInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeTextInvalid(int number) {
        super(Kind.VALUE, "dispute-text-invalid", number);
    }
}
