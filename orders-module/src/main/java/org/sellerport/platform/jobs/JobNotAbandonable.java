package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** Only a run that stopped or failed can be given up. */
public final class JobNotAbandonable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public JobNotAbandonable(long id, JobState state) {
        super(Kind.STATE, "job-not-abandonable", Long.toString(id), state.name());
    }
}
