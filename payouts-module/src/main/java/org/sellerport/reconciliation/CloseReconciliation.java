package org.sellerport.reconciliation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sellerport.platform.jobs.CurrentRun;

/** Ends a comparison that has seen everything. */
@Named
@Dependent
public class CloseReconciliation extends AbstractBatchlet {

    @Inject
    private Closing closing;

    @Inject
    private CurrentRun run;

    @Override
    public String process() {
        closing.close(run);
        return "CLOSED";
    }
}
