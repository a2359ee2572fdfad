package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such shipment, or it is another seller's: the answer is the same. */
public final class ShipmentUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ShipmentUnknown(String id) {
        super(Kind.MISSING, "shipment-unknown", id);
    }
}
