package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** No carrier offers that service for the way of this order. */
public final class ServiceUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ServiceUnknown(String service, String country) {
        super(Kind.VALUE, "shipping-service-unknown", service, country);
    }
}
