package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** The server stopped while the run was going on. */
final class JobInterrupted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    JobInterrupted() {
        super(Kind.STATE, "job-interrupted");
    }
}
