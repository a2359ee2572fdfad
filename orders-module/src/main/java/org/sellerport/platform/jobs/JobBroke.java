package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** Something happened that no rule foresaw; the details are with the execution. */
final class JobBroke extends RuleViolation {

    private static final long serialVersionUID = 1L;

    JobBroke() {
        super(Kind.STATE, "job-broke");
    }
}
