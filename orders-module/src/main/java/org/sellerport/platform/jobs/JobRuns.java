package org.sellerport.platform.jobs;

import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * Asks for long work. Every call joins the caller's transaction and takes effect with its commit; nothing is lost
 * between the commit and the start. Whether the caller may see or touch a run is his caller's to check, against
 * {@link JobRun#owner}.
 */
public interface JobRuns {

    /**
     * Asks for a run of a job; some node starts it after the commit.
     *
     * @param job the name of its XML under {@code META-INF/batch-jobs}
     * @param owner for whom it works, if for a seller
     * @param parameters what its artifacts read through {@link CurrentRun#parameter}
     * @return the run, queued
     */
    JobRun enqueue(String job, Optional<SellerId> owner, Map<String, String> parameters);

    /**
     * Asks for a run where no caller is there to ask, such as by a schedule.
     *
     * @param askedBy the login of whoever set that up
     */
    JobRun enqueue(String job, Optional<SellerId> owner, String askedBy, Map<String, String> parameters);

    /** How many runs of a job wait for a node, of all that were asked for in the name of a seller. */
    long waiting(String job, SellerId owner);

    /** The run of that id. */
    Optional<JobRun> find(long id);

    /**
     * Stops a run wherever it is: a waiting one at once, a running one after the chunk it is in.
     *
     * @throws JobUnknown if there is no such run
     * @throws JobNotStoppable if it neither waits nor runs
     */
    void stop(long id);

    /**
     * Lets a stopped or failed run go on from its last checkpoint, with the parameters it has.
     *
     * @throws JobUnknown if there is no such run
     * @throws JobNotRestartable if it is in any other state, also because somebody else was quicker
     */
    void restart(long id);

    /**
     * Gives a stopped or failed run up for good; what it has done stays.
     *
     * @throws JobUnknown if there is no such run
     * @throws JobNotAbandonable if it is in any other state
     */
    void abandon(long id);
}
