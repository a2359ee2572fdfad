package org.sellerport.platform.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/** What an operator can see of the jobs. All of it comes from the database, so every node says the same. */
public interface JobConsole {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * Which runs to list; what is empty does not restrict.
     *
     * @param owner only what was asked for in the name of this seller
     */
    record Filter(Optional<String> job, Optional<JobState> state, Optional<SellerId> owner) {

        public static Filter all() {
            return new Filter(Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Filter ofJob(String job, SellerId owner) {
            return new Filter(Optional.of(job), Optional.empty(), Optional.of(owner));
        }
    }

    /**
     * A page of a list.
     *
     * @param next the id to ask on after; empty on the last page
     */
    record Page(List<JobRun> items, Optional<Long> next) {}

    /**
     * One start of a run.
     *
     * @param id the batch execution's id
     * @param batchStatus as the job repository has it, such as {@code STARTED} or {@code FAILED}
     * @param reason why it failed; null where it did not
     * @param endedAt null while it runs
     */
    record Execution(
            long id,
            String node,
            String batchStatus,
            String exitStatus,
            JobReason reason,
            Instant startedAt,
            Instant endedAt,
            List<Step> steps) {}

    /**
     * A step of one execution.
     *
     * @param perSecond items read a second, from its start to its end or to this moment; 0 where it reads none
     */
    record Step(
            String name,
            String batchStatus,
            String exitStatus,
            Counts counts,
            long perSecond,
            Instant startedAt,
            Instant endedAt) {}

    /**
     * How many items and chunks a step handled; up to date with each committed chunk.
     *
     * @param skipped in reading, processing and writing together
     */
    record Counts(long read, long written, long filtered, long skipped, long commits, long rollbacks) {}

    /**
     * Runs, newest first. A page costs the same wherever it lies.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first
     * @param limit 1 to {@value #PAGE_LIMIT}; what lies outside is brought inside
     */
    Page list(Filter filter, Optional<Long> after, int limit);

    /** Every start of a run, the latest first. */
    List<Execution> executions(long run);

    /** The most runs that one purge removes; where there are more, it is asked for again. */
    int PURGE_LIMIT = 10_000;

    /** The shortest and the longest age, in days, that can be purged by. */
    int PURGE_FROM_DAYS = 1;

    int PURGE_TO_DAYS = 3_650;

    /**
     * How many runs a purge would remove now: those that ended so long ago and that no feature still needs (see {@link
     * RunKeeper}). A run that stopped or failed has ended too.
     *
     * @param days since the end, {@value #PURGE_FROM_DAYS} to {@value #PURGE_TO_DAYS}
     * @return at most {@value #PURGE_LIMIT}
     */
    long purgeable(int days);

    /**
     * Removes them for good, with their executions, steps and checkpoints.
     *
     * @param days as for {@link #purgeable}
     * @return how many were removed
     */
    long purge(int days);
}
