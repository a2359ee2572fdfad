package org.sellerport.payouts;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sellerport.orders.api.By;
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRunUnknown;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;

/** Starts payout runs and answers for them. */
@Stateless
@Local(PayoutRuns.class)
public class PayoutRunDesk implements PayoutRuns {

    private static final String BY_ITSELF = "schedule";

    @Inject
    private JobRuns jobs;

    @Inject
    private PayoutRunTable runs;

    @Inject
    private Clock clock;

    @Override
    public PayoutRun start(By by) {
        Instant dueBy = clock.instant();
        Map<String, String> parameters = Map.of("dueBy", dueBy.toString());
        JobRun run = by.who() == null
                ? jobs.enqueue(JOB, Optional.empty(), BY_ITSELF, parameters)
                : jobs.enqueue(JOB, Optional.empty(), by.who(), parameters);
        runs.add(run.id(), dueBy);
        return find(run.id());
    }

    @Override
    public Page<PayoutRun> list(Optional<Long> after, int limit) {
        List<PayoutRun> found = runs.list(after.orElse(Long.MAX_VALUE), bounded(limit) + 1).stream()
                .map(this::withJob)
                .toList();
        return page(found, bounded(limit), PayoutRun::id);
    }

    @Override
    public PayoutRun find(long run) {
        return withJob(runs.find(run).orElseThrow(() -> new PayoutRunUnknown(run)));
    }

    @Override
    public Page<SkippedOrder> skipped(long run, Optional<Long> after, int limit) {
        find(run);
        List<SkippedOrder> found = runs.skipped(run, after.orElse(0L), bounded(limit) + 1);
        return page(found, bounded(limit), one -> one.order().value());
    }

    private static int bounded(int limit) {
        return Math.max(1, Math.min(limit, PAGE_LIMIT));
    }

    static <T> Page<T> page(List<T> found, int limit, Function<T, Long> id) {
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(List.copyOf(found.subList(0, limit)), Optional.of(id.apply(found.get(limit - 1))));
    }

    private PayoutRun withJob(PayoutRunTable.Kept kept) {
        JobRun job = jobs.find(kept.id())
                .orElseThrow(() -> new IllegalStateException("A run and its job are kept together"));
        return new PayoutRun(
                kept.id(),
                job.state(),
                job.askedBy(),
                kept.dueBy(),
                kept.due(),
                kept.released(),
                kept.skipped(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.reason());
    }
}
