package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** There is no carrier of that code. */
public final class CarrierUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CarrierUnknown(String code) {
        super(Kind.VALUE, "carrier-unknown", code);
    }
}
