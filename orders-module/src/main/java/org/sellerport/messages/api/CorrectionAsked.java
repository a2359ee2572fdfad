package org.sellerport.messages.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The buyer was already asked for another reason for this request. */
public final class CorrectionAsked extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CorrectionAsked(OrderNo no) {
        super(Kind.STATE, "correction-asked", no.toString());
    }
}
