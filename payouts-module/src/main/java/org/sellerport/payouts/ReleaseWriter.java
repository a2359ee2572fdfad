package org.sellerport.payouts;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Releases the bundles of a chunk and reports to the run what became of them. */
@Named("payoutWriter")
@Dependent
class ReleaseWriter extends AbstractItemWriter {

    @Inject
    private CurrentPayoutRun run;

    @Inject
    private ReleaseRound round;

    private Instant dueBy;

    @Override
    public void open(Serializable checkpoint) {
        dueBy = run.kept().dueBy();
    }

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> round.release((Bundle) item, dueBy, run::report));
    }
}
