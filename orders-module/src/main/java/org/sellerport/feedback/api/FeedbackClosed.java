package org.sellerport.feedback.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The time for feedback is over. */
public final class FeedbackClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public FeedbackClosed(OrderNo no, Instant until) {
        super(Kind.STATE, "feedback-closed", no.toString(), until.toString());
    }
}
