package org.sellerport.platform.jobs;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ties each batch execution to its run at its beginning, and carries its end over to the run. */
@Named
@Dependent
public class RunListener implements JobListener {

    @Inject
    private JobContext job;

    @Inject
    private CurrentRun run;

    @Inject
    private LeaseTable leases;

    @Inject
    private HeldRuns held;

    @Override
    public void beforeJob() {
        if (!leases.begin(job.getExecutionId(), run.id(), run.fence(), held.node())) {
            throw new LeaseLost(run.id());
        }
    }

    @Override
    public void afterJob() {
        try {
            leases.end(job.getExecutionId(), run.id(), run.fence(), ended());
        } finally {
            held.remove(run.id());
        }
    }

    /** The repository turns the transient states into final ones only after its listeners. */
    private JobState ended() {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, COMPLETED -> JobState.COMPLETED;
            case STOPPING, STOPPED -> JobState.STOPPED;
            case FAILED, ABANDONED -> JobState.FAILED;
        };
    }
}
