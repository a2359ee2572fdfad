package org.sellerport.reconciliation;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.platform.jobs.JobState;
import org.sellerport.reconciliation.api.Difference;
import org.sellerport.reconciliation.api.ReconciliationRun;
import org.sellerport.reconciliation.api.ReconciliationRunning;
import org.sellerport.reconciliation.api.Reconciliations;

@Stateless
@Local(Reconciliations.class)
public class ReconciliationDesk implements Reconciliations {

    @Inject
    private JobRuns jobs;

    @Inject
    private JobConsole console;

    @Inject
    private RunStore runs;

    @Inject
    private DifferenceStore differences;

    @Override
    public JobRun start(String askedBy) {
        runs.lock();
        if (isUnderWay(JobState.QUEUED) || isUnderWay(JobState.RUNNING)) {
            throw new ReconciliationRunning();
        }
        return jobs.enqueue(JOB, Optional.empty(), askedBy, Map.of());
    }

    private boolean isUnderWay(JobState state) {
        var filter = new JobConsole.Filter(Optional.of(JOB), Optional.of(state), Optional.empty());
        return !console.list(filter, Optional.empty(), 1).items().isEmpty();
    }

    @Override
    public List<ReconciliationRun> runs(int limit) {
        return runs.latest(limit);
    }

    @Override
    public long open() {
        return differences.open();
    }

    @Override
    public Page<Difference> differences(boolean openOnly, Optional<String> after, int limit) {
        long before = after.map(text -> RowNumber.of(text).orElseThrow(BadCursor::new))
                .orElse(Long.MAX_VALUE);
        List<Difference> rows = differences.list(openOnly, before, limit + 1);
        return Page.of(rows, limit, last -> Long.toString(last.id()));
    }
}
