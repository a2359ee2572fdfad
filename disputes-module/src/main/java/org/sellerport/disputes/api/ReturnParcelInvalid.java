package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/** The carrier or the tracking number cannot be one. */
public final class ReturnParcelInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReturnParcelInvalid(int number) {
        super(Kind.VALUE, "return-parcel-invalid", number);
    }
}
