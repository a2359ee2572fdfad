package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The goods were returned before: they cannot be asked for a second time. */
public final class ReturnMade extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReturnMade(OrderNo no) {
        super(Kind.STATE, "return-made", no.toString());
    }
}
