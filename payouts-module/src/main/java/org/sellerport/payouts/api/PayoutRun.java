package org.sellerport.payouts.api;

import java.time.Instant;
import org.sellerport.platform.jobs.JobReason;
import org.sellerport.platform.jobs.JobState;

/**
 * One payout run. Times are the machine's, {@code dueBy} is the market's.
 *
 * @param dueBy it releases what is due by then
 * @param due how many orders that were when it began; 0 before
 * @param reason why it failed, or null
 */
public record PayoutRun(
        long id,
        JobState state,
        String askedBy,
        Instant dueBy,
        long due,
        long released,
        long skipped,
        Instant askedAt,
        Instant startedAt,
        Instant endedAt,
        JobReason reason) {}
