package org.sellerport.disputes.api;

import org.sellerport.kernel.RuleViolation;

/**
 * Whether an act is possible now. What is said here is what the act itself would say: a value that no rule can accept (an
 * amount, a text) may still be refused.
 *
 * @param refusal what forbids it; null where it is possible
 */
public record PossibleDisputeAct(DisputeAct act, RuleViolation refusal) {

    public boolean isAllowed() {
        return refusal == null;
    }
}
