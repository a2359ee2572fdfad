package org.sellerport.exports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.CurrentRun;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;

/** The export that a batch artifact works for, to be injected into the artifact. */
@Dependent
class CurrentExport {

    @Inject
    private CurrentRun run;

    @Inject
    private JobRuns runs;

    @Inject
    private ExportStore store;

    CurrentRun run() {
        return run;
    }

    ExportRecord kept() {
        SellerId seller = new SellerId(run.parameter(ExportDesk.SELLER).orElseThrow());
        return store.find(seller, run.id()).orElseThrow();
    }

    ExportTask task() {
        return kept().task();
    }

    /** How far the run is, as it was committed. */
    JobRun committed() {
        return runs.find(run.id()).orElseThrow();
    }
}
