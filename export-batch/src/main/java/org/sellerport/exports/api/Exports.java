package org.sellerport.exports.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * The three-month exports of the sellers. Every call names the seller, and nobody sees another seller's export: it is
 * as if it did not exist.
 */
public interface Exports {

    /** The name of the job that does it. */
    String JOB = "order-export";

    /** How many exports of a seller may wait; of those that run, two do so at once, the others wait. */
    int MOST_WAITING = 20;

    /** An estimate stops counting here; one that says as much means as much or more. */
    long MOST_COUNTED = 1_000_000;

    /** The most exports one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * A page of exports.
     *
     * @param next where the next page begins; empty on the last one
     */
    record Page(List<Export> items, Optional<Long> next) {}

    /**
     * Asks for an export and answers at once; the work begins when the caller's transaction has committed. Where the
     * same is already waiting or being made, that one is the answer: a second click makes no second workbook.
     *
     * @throws PeriodTooLong if the days cover three months or more
     * @throws PeriodReversed if the last day lies before the first
     * @throws PeriodInFuture if a day is still to come in the seller's zone
     * @throws ExportQuotaFull if {@value #MOST_WAITING} of the seller's exports wait already
     */
    Export enqueue(SellerId seller, ExportRequest request);

    /**
     * What an export is asked for by, other than a person at this moment.
     *
     * @param askedBy the login of whoever set that up
     * @param template the name of the scheduled template
     */
    record Occasion(String askedBy, String template) {}

    /**
     * Asks for an export as {@link #enqueue(SellerId, ExportRequest)} does, for a schedule.
     *
     * @throws PeriodTooLong as there, and so are the others
     */
    Export enqueue(SellerId seller, ExportRequest request, Occasion occasion);

    /**
     * How many orders an export would have now. Costs a scan of the period in an index, at most of {@value #MOST_COUNTED}.
     *
     * @throws PeriodTooLong as for {@link #enqueue(SellerId, ExportRequest)}, and so are the others
     */
    long estimate(SellerId seller, ExportRequest request);

    /**
     * The seller's exports, newest first.
     *
     * @param before what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     */
    Page list(SellerId seller, Optional<Long> before, int limit);

    /**
     * One export.
     *
     * @throws ExportUnknown if the seller has no such export
     */
    Export find(SellerId seller, long id);

    /**
     * The workbook, whole and as it was published.
     *
     * @throws ExportUnknown if the seller has no such export
     * @throws ExportNotReady if it is not completed
     * @throws ExportExpired if it was kept as long as files are
     */
    ExportFile open(SellerId seller, long id);

    /**
     * Stops the making; what was read so far is kept for a restart.
     *
     * @throws ExportUnknown if the seller has no such export
     * @throws org.sellerport.kernel.RuleViolation {@code job-not-running} if there is nothing to stop
     */
    void stop(SellerId seller, long id);

    /**
     * Goes on where a stopped or failed making left off.
     *
     * @throws ExportUnknown if the seller has no such export
     * @throws org.sellerport.kernel.RuleViolation {@code job-not-restartable} if it is neither stopped nor failed
     */
    void restart(SellerId seller, long id);
}
