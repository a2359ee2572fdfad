package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** An early-release request names no order, too many, one twice, or has too long a note. */
public final class RequestInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RequestInvalid(int mostOrders, int longestNote) {
        super(Kind.VALUE, "early-release-invalid", mostOrders, longestNote);
    }
}
