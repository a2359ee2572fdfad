package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** Another node has taken the run over; what this one still does must not count. */
public final class LeaseLost extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public LeaseLost(long id) {
        super(Kind.STATE, "job-lease-lost", Long.toString(id));
    }
}
