package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.RuleViolation;

/** A dispute could be opened until then. */
public final class DisputeTooLate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeTooLate(Instant until) {
        super(Kind.STATE, "dispute-too-late", until.toString());
    }
}
