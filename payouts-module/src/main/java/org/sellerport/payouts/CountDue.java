package org.sellerport.payouts;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Counts what is due first, so that whoever waits can see how far the run is. */
@Named("payoutCounting")
@Dependent
class CountDue extends AbstractBatchlet {

    @Inject
    private CurrentPayoutRun run;

    @Inject
    private DueTable due;

    @Override
    public String process() {
        run.counted(due.count(run.kept().dueBy()));
        return "COUNTED";
    }
}
