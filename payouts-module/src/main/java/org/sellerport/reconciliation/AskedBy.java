package org.sellerport.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sellerport.platform.jobs.JobRuns;

/** Who asked for a run. */
@ApplicationScoped
class AskedBy {

    @Inject
    private JobRuns runs;

    String whom(long run) {
        return runs.find(run).orElseThrow().askedBy();
    }
}
