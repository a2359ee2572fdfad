package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such early-release request, or no such proof of it. */
public final class RequestUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RequestUnknown(long request) {
        super(Kind.MISSING, "early-release-unknown", Long.toString(request));
    }
}
