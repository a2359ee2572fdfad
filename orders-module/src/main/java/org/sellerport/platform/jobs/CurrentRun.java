package org.sellerport.platform.jobs;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Properties;

/**
 * The run that a batch artifact works for, to be injected into the artifact.
 *
 * <p>A writer calls {@link #progress} or {@link #result} in the transaction of each chunk: that is also what keeps a
 * node which lost the run (it hung, say, and another took over) from committing anything more.
 */
@Dependent
public class CurrentRun {

    private static final String RUN = "run";
    private static final String FENCE = "fence";

    @Inject
    private JobContext job;

    @Inject
    private RunTable runs;

    private Properties parameters;

    static Properties parametersOf(LeaseTable.Claim claim) {
        var parameters = new Properties();
        claim.parameters().forEach(parameters::setProperty);
        parameters.setProperty(RUN, Long.toString(claim.run()));
        parameters.setProperty(FENCE, Long.toString(claim.fence()));
        return parameters;
    }

    /** The run's id. */
    public long id() {
        return Long.parseLong(known(RUN));
    }

    /** What was asked for: a parameter of {@link JobRuns#enqueue}; empty where it has none of that name. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters().getProperty(name));
    }

    /**
     * Says how far the run is.
     *
     * @param total 0 while unknown
     * @throws LeaseLost if another node has taken the run over; the chunk must not commit
     */
    public void progress(long done, long total) {
        refuseUnless(runs.progress(id(), fence(), done, total));
    }

    /**
     * Says what the outcome is, or is so far; it replaces what was said before.
     *
     * @throws LeaseLost if another node has taken the run over; the chunk must not commit
     */
    public void result(JsonObject result) {
        refuseUnless(runs.result(id(), fence(), result));
    }

    private void refuseUnless(boolean held) {
        if (!held) {
            throw new LeaseLost(id());
        }
    }

    /** Rises with each start of the run: names what one start makes so that it never meets that of another. */
    public long fence() {
        return Long.parseLong(known(FENCE));
    }

    private String known(String name) {
        return parameter(name).orElseThrow(() -> new IllegalStateException("Not started through JobRuns: no " + name));
    }

    private Properties parameters() {
        if (parameters == null) {
            parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        }
        return parameters;
    }
}
