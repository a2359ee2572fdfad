package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** No goods are on their way back. */
public final class ReturnNotShipped extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReturnNotShipped(OrderNo no) {
        super(Kind.STATE, "return-not-shipped", no.toString());
    }
}
