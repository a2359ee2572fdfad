package org.sellerport.messages.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The reason is not the seller's fault, so there is nothing to correct. */
public final class CorrectionNeedless extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CorrectionNeedless(OrderNo no) {
        super(Kind.STATE, "correction-needless", no.toString());
    }
}
