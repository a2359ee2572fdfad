package org.sellerport.payouts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.sellerport.payouts.api.PayoutRunUnknown;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.platform.jobs.CurrentRun;

/** The payout run that a batch artifact works for. */
@Dependent
class CurrentPayoutRun {

    @Inject
    private CurrentRun run;

    @Inject
    private PayoutRunTable runs;

    PayoutRunTable.Kept kept() {
        return runs.find(run.id()).orElseThrow(() -> new PayoutRunUnknown(run.id()));
    }

    /** How much it will find. */
    void counted(long due) {
        progress(runs.counted(run.id(), due));
    }

    /** What became of a bundle; the transaction commits only while this node holds the run. */
    void report(int released, List<SkippedOrder> skipped) {
        progress(runs.add(run.id(), released, skipped));
    }

    private void progress(PayoutRunTable.Kept kept) {
        run.progress(kept.done(), Math.max(kept.due(), kept.done()));
        run.result(Json.createObjectBuilder()
                .add("due", kept.due())
                .add("released", kept.released())
                .add("skipped", kept.skipped())
                .build());
    }
}
