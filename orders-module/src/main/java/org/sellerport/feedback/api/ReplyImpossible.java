package org.sellerport.feedback.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** There is no revealed feedback of the buyer to reply to. */
public final class ReplyImpossible extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReplyImpossible(OrderNo no) {
        super(Kind.STATE, "reply-impossible", no.toString());
    }
}
