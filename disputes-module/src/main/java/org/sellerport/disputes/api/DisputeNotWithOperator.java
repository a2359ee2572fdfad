package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The dispute does not wait for a ruling. */
public final class DisputeNotWithOperator extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DisputeNotWithOperator(OrderNo no) {
        super(Kind.STATE, "dispute-not-with-operator", no.toString());
    }
}
