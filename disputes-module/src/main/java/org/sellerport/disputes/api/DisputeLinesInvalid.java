package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** It names a line twice, or one that the order does not have. */
public final class DisputeLinesInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeLinesInvalid(int number) {
        super(Kind.VALUE, "dispute-lines-invalid", number);
    }
}
