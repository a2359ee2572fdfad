package org.sellerport.feedback.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Feedback is written only once the order is received. */
public final class FeedbackNotDue extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FeedbackNotDue(OrderNo no) {
        super(Kind.STATE, "feedback-not-due", no.toString());
    }
}
