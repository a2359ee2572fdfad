package org.sellerport.payouts.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** An early release cannot be asked for that order: see {@link EarlyReleases#eligible}. */
public final class OrderNotEligible extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderNotEligible(OrderNo order) {
        super(Kind.STATE, "early-release-not-possible", order.toString());
    }
}
