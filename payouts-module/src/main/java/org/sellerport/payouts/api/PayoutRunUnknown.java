package org.sellerport.payouts.api;

import org.sellerport.kernel.RuleViolation;

/** There is no such payout run. */
public final class PayoutRunUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PayoutRunUnknown(long run) {
        super(Kind.MISSING, "payout-run-unknown", Long.toString(run));
    }
}
