package org.sellerport.feedback.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Each side writes feedback once, and it stays as it is. */
public final class FeedbackWritten extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FeedbackWritten(OrderNo no) {
        super(Kind.STATE, "feedback-written", no.toString());
    }
}
