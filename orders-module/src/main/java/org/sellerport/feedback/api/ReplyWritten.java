package org.sellerport.feedback.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The seller replies once. */
public final class ReplyWritten extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReplyWritten(OrderNo no) {
        super(Kind.STATE, "reply-written", no.toString());
    }
}
