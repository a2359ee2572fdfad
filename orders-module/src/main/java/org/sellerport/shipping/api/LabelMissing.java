package org.sellerport.shipping.api;

import org.sellerport.kernel.RuleViolation;

/** The shipment was not shipped online, so there is no label of ours. */
public final class LabelMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public LabelMissing(String shipment) {
        super(Kind.MISSING, "label-missing", shipment);
    }
}
