package org.sellerport.refunds.api;

import org.sellerport.kernel.RuleViolation;

/** What the buyer is told has its limit. */
public final class RefundTextTooLong extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundTextTooLong() {
        super(Kind.VALUE, "refund-text-too-long", Giving.LONGEST_TEXT);
    }
}
