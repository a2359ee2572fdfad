package org.sellerport.reconciliation;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sellerport.platform.jobs.CurrentRun;

/** Compares a portion and keeps what differs, with how far the run is, in the portion's one transaction. */
@Named
@Dependent
public class DifferenceWriter extends AbstractItemWriter {

    @Inject
    private Comparison comparison;

    @Inject
    private DifferenceStore differences;

    @Inject
    private RunStore runs;

    @Inject
    private AskedBy asked;

    @Inject
    private CurrentRun run;

    @Inject
    private Clock clock;

    @Override
    public void writeItems(List<Object> items) {
        items.stream().map(Portion.class::cast).forEach(this::compare);
    }

    private void compare(Portion portion) {
        Instant now = clock.instant();
        List<Found> found = comparison.compare(portion);
        int opened = (int) found.stream()
                .filter(one -> differences.note(run.id(), one, now))
                .count();
        runs.begin(run.id(), asked.whom(run.id()), now);
        runs.add(run.id(), portion, found.size(), opened);
        run.progress(portion.sellersDone(), portion.sellers());
    }
}
