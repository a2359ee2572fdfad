package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Nothing ships while the risk review runs (A: 24 hours from the arrival of the funds). */
public final class RiskReviewPending extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RiskReviewPending(OrderNo no, Instant until) {
        super(Kind.STATE, "risk-review-pending", no.toString(), until.toString());
    }
}
