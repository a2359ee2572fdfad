package org.sellerport.platform.jobs;

import org.sellerport.kernel.RuleViolation;

/** Only a run that stopped or failed can be restarted; of two who ask at once, one wins. */
public final class JobNotRestartable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public JobNotRestartable(long id, JobState state) {
        super(Kind.STATE, "job-not-restartable", Long.toString(id), state.name());
    }
}
