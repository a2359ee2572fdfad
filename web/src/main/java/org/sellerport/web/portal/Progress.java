package org.sellerport.web.portal;

import java.time.Duration;
import java.time.Instant;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobState;

/**
 * How far a run is.
 *
 * @param known whether the job has counted yet what there is to do
 * @param perSecond units worked off a second since it started; 0 while that says nothing
 * @param left how long it will take at that rate; null while unknown
 */
public record Progress(long done, long total, boolean known, long perSecond, Duration left) {

    private static final Duration TOO_SOON = Duration.ofSeconds(2);

    public static Progress of(JobRun run, Instant now) {
        boolean known = run.total() > 0;
        if (run.state() != JobState.RUNNING || run.startedAt() == null || !known || run.done() == 0) {
            return new Progress(run.done(), run.total(), known, 0, null);
        }
        Duration sofar = Duration.between(run.startedAt(), now);
        if (sofar.compareTo(TOO_SOON) < 0) {
            return new Progress(run.done(), run.total(), known, 0, null);
        }
        long rate = run.done() * 1_000 / sofar.toMillis();
        Duration left = rate == 0 ? null : Duration.ofSeconds((run.total() - run.done()) / rate);
        return new Progress(run.done(), run.total(), known, rate, left);
    }
}
