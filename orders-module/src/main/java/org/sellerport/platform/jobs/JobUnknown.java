package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** There is no such run. */
public final class JobUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public JobUnknown(long id) {
        super(Kind.MISSING, "job-unknown", Long.toString(id));
    }
}
