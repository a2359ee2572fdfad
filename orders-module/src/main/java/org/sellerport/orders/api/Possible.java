package org.sellerport.orders.api;

import org.sellerport.kernel.RuleViolation;

/**
 * Whether an act is possible now. What is said here is what the act itself would say: a value that no rule can accept
 * (an amount, a text) may still be refused.
 *
 * @param most the largest number that the act takes, such as days or minor units; 0 where it takes none
 * @param refusal what forbids it; null where it is possible
 */
public record Possible(Act act, long most, RuleViolation refusal) {

    public boolean isAllowed() {
        return refusal == null;
    }
}
