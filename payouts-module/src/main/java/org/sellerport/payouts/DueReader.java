package org.sellerport.payouts;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** Reads what is due, bundle by bundle. It only remembers a place. */
@Named("payoutReader")
@Dependent
class DueReader extends AbstractItemReader {

    @Inject
    private CurrentPayoutRun run;

    @Inject
    private DueTable due;

    private Instant dueBy;
    private DuePosition place = DuePosition.BEGINNING;

    @Override
    public void open(Serializable checkpoint) {
        dueBy = run.kept().dueBy();
        if (checkpoint != null) {
            place = DuePosition.parse((String) checkpoint);
        }
    }

    @Override
    public Bundle readItem() {
        Optional<Bundle> next = due.next(place, dueBy);
        next.ifPresent(bundle -> place = bundle.end());
        return next.orElse(null);
    }

    @Override
    public String checkpointInfo() {
        return place.text();
    }
}
