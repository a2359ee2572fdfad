package org.sellerport.payouts.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.orders.api.By;

/**
 * Payout runs: each releases every order that is due when it is asked for, exactly once whatever crashes, and reports what it
 * could not release. One starts by itself every hour in which something is due. Stopping and restarting is the batch
 * console's ({@code JobRuns}), by the same id.
 */
public interface PayoutRuns {

    /** The name of the job that each run is. */
    String JOB = "payout-run";

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /** A page; {@code next} is empty on the last one. */
    record Page<T>(List<T> items, Optional<Long> next) {}

    /** Asks for a run; some node starts it after the commit. */
    PayoutRun start(By by);

    /**
     * All runs, newest first.
     *
     * @param after the id of the last run of the page before
     */
    Page<PayoutRun> list(Optional<Long> after, int limit);

    /**
     * One run.
     *
     * @throws PayoutRunUnknown if there is none
     */
    PayoutRun find(long run);

    /**
     * What a run had to leave, by the order of its numbers.
     *
     * @param after the order number of the last row of the page before
     * @throws PayoutRunUnknown if there is none
     */
    Page<SkippedOrder> skipped(long run, Optional<Long> after, int limit);
}
