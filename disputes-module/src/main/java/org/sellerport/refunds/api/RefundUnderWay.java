package org.sellerport.refunds.api;

import org.sellerport.kernel.RuleViolation;

/** The processor was asked already and has not answered. */
public final class RefundUnderWay extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundUnderWay(long id) {
        super(Kind.STATE, "refund-under-way", Long.toString(id));
    }
}
