package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** A refusal needs a reason. */
public final class RequestReasonInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RequestReasonInvalid(int longest) {
        super(Kind.VALUE, "early-release-reason-invalid", longest);
    }
}
