package org.sellerport.refunds.api;

import org.sellerport.kernel.RuleViolation;

/** The buyer has the money: nothing can happen to the refund any more. */
public final class RefundIsSettled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundIsSettled(long id) {
        super(Kind.STATE, "refund-settled", Long.toString(id));
    }
}
