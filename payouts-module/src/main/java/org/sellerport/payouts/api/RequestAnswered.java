package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** The early-release request was answered before. */
public final class RequestAnswered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RequestAnswered(long request) {
        super(Kind.STATE, "early-release-answered", Long.toString(request));
    }
}
