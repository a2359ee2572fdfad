package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/** A term, a rule's threshold or a calendar day lies outside of its bounds. */
public final class RuleValueInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RuleValueInvalid(String name, Object least, Object most) {
        super(Kind.VALUE, "rule-value-invalid", name, String.valueOf(least), String.valueOf(most));
    }
}
