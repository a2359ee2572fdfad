package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** A run that neither waits nor runs cannot be stopped. */
public final class JobNotStoppable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public JobNotStoppable(long id, JobState state) {
        super(Kind.STATE, "job-not-stoppable", Long.toString(id), state.name());
    }
}
