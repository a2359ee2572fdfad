package org.sellerport.platform.outbox;

import java.time.Duration;

/** How long a letter waits before it is tried again: longer each time, and never all letters at once. */
final class BackOff {

    /** So many tries take about nine hours; a letter that failed them all is dead. */
    static final int MOST_TRIES = 22;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LONGEST_DOUBLING = 10;

    private BackOff() {}

    /**
     * Between half and the whole of a time that doubles with each try.
     *
     * @param attempt how many tries have failed, from 1
     * @param chance from 0 to 1
     */
    static Duration after(int attempt, double chance) {
        Duration whole = FIRST.multipliedBy(1L << Math.min(attempt - 1, LONGEST_DOUBLING));
        Duration most = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
        return Duration.ofMillis((long) (most.toMillis() * (1 + chance) / 2));
    }
}
