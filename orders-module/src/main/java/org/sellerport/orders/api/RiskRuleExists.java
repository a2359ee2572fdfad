package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** There is one threshold of a rule for each currency: it is changed, not added. */
public final class RiskRuleExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RiskRuleExists(String name) {
        super(Kind.STATE, "risk-rule-exists", name);
    }
}
