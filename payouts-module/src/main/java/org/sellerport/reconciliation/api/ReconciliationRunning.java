package org.sellerport.reconciliation.api;

import org.sellerport.kernel.RuleViolation;

/** One comparison at a time: a second beside it would compare the same. */
public final class ReconciliationRunning extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReconciliationRunning() {
        super(Kind.STATE, "reconciliation-running");
    }
}
