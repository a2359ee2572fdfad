package org.sellerport.payouts.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The payout of the order does not wait for an operator's decision. */
public final class DecisionNotDue extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public DecisionNotDue(OrderNo order) {
        super(Kind.STATE, "payout-decision-not-due", order.toString());
    }
}
