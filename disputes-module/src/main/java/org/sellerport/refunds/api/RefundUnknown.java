package org.sellerport.refunds.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such refund, or not for this caller. */
public final class RefundUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundUnknown(long id) {
        super(Kind.MISSING, "refund-unknown", Long.toString(id));
    }
}
