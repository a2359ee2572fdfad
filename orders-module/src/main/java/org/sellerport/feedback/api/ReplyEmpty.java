package org.sellerport.feedback.api;

import org.sellerport.kernel.RuleViolation;

/** A reply has to say something. */
public final class ReplyEmpty extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReplyEmpty() {
        super(Kind.VALUE, "reply-empty");
    }
}
