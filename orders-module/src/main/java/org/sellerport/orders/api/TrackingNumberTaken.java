package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** Another shipment of this seller has that number. */
public final class TrackingNumberTaken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TrackingNumberTaken(String carrier, String number) {
        super(Kind.STATE, "tracking-number-taken", carrier, number);
    }
}
