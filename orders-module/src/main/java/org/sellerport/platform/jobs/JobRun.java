package org.sellerport.platform.jobs;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * One thing that was asked for, through all its restarts. Times are the database's, not the demo clock's.
 *
 * @param job the name of its XML, such as {@code order-import}
 * @param owner for whom it works; empty where it is the operator's own
 * @param askedBy the login or key name of whoever asked
 * @param node which node works on it; null while none does
 * @param done how much is worked off, in units of the job
 * @param total of how much; 0 while unknown
 * @param result what the job says of its outcome so far; empty before it said anything
 * @param reason why it failed; null where it did not
 * @param startedAt when it first started; null before
 * @param endedAt when it last ended; null before, and again while a restart runs
 */
public record JobRun(
        long id,
        String job,
        Optional<SellerId> owner,
        String askedBy,
        Map<String, String> parameters,
        JobState state,
        String node,
        long done,
        long total,
        JsonObject result,
        JobReason reason,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {

    /** Why it failed, in English; null where it did not. */
    public String error() {
        return reason == null ? null : reason.english();
    }
}
