package org.sellerport.feedback.api;

import org.sellerport.kernel.RuleViolation;

/** A comment or a reply is too long. */
public final class CommentTooLong extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CommentTooLong() {
        super(Kind.VALUE, "comment-too-long", Said.LONGEST);
    }
}
