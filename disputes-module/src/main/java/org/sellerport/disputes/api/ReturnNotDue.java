package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The buyer does not have to send goods back now. */
public final class ReturnNotDue extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReturnNotDue(OrderNo no) {
        super(Kind.STATE, "return-not-due", no.toString());
    }
}
