package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.RuleViolation;

/** The parcels may still arrive: a dispute can be opened from then on, or once they are said to have arrived. */
public final class DisputeTooEarly extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeTooEarly(Instant from) {
        super(Kind.STATE, "dispute-too-early", from.toString());
    }
}
