package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** The number cannot be one of that carrier. */
public final class TrackingNumberInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public TrackingNumberInvalid(String trackingNo, String carrier, String example) {
        super(Kind.VALUE, "tracking-number-invalid", trackingNo, carrier, example);
    }
}
