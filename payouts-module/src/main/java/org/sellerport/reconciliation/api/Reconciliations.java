package org.sellerport.reconciliation.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.jobs.JobRun;

/**
 * Compares the ledger with the orders, the refunds and the withdrawals, and its balances with its rows: every night, and
 * whenever an operator asks. For operators.
 */
public interface Reconciliations {

    /** The name of the job. */
    String JOB = "reconciliation";

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * Asks for a comparison now.
     *
     * @throws ReconciliationRunning if one waits or runs
     */
    JobRun start(String askedBy);

    /** The latest comparisons, newest first. */
    List<ReconciliationRun> runs(int limit);

    /** How many differences are open. */
    long open();

    /**
     * Differences, the latest found first.
     *
     * @param openOnly leaves out those that vanished
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    Page<Difference> differences(boolean openOnly, Optional<String> after, int limit);
}
