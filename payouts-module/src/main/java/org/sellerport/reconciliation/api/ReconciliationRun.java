package org.sellerport.reconciliation.api;

import java.time.Instant;

/**
 * One comparison of everything.
 *
 * @param id the number of its job run
 * @param sellers how many were compared so far
 * @param orders how many were compared so far
 * @param differences how many it saw so far, new and old
 * @param opened how many of those nobody had seen before
 * @param closed how many earlier ones it found gone; 0 before its end
 * @param endedAt when it had compared everything; null before, or where it was stopped
 */
public record ReconciliationRun(
        long id,
        String askedBy,
        long sellers,
        long orders,
        long differences,
        long opened,
        long closed,
        Instant startedAt,
        Instant endedAt) {}
