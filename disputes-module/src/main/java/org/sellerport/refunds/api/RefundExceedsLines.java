package org.sellerport.refunds.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** More than what was paid for those lines less what went back of them (ours: a line is refunded once). */
public final class RefundExceedsLines extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundExceedsLines(Money left) {
        super(Kind.VALUE, "refund-exceeds-lines", left.toString());
    }
}
