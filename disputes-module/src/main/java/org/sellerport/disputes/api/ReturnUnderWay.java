package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The goods are on their way back, so the dispute cannot be withdrawn. */
public final class ReturnUnderWay extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReturnUnderWay(OrderNo no) {
        super(Kind.STATE, "return-under-way", no.toString());
    }
}
