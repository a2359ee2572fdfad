package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.RuleViolation;

/** A tracking number can be corrected only within some days of its notice. */
public final class CorrectionTooLate extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CorrectionTooLate(Instant until) {
        super(Kind.STATE, "correction-too-late", until.toString());
    }
}
