package org.sellerport.reconciliation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.sellerport.platform.jobs.CurrentRun;
import org.sellerport.reconciliation.api.Difference;
import org.sellerport.reconciliation.api.ReconciliationRun;

/** Closes the differences that a run found gone, and raises the alarm about those that it did not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class.getName());

    /** A log line names so many; the page has them all. */
    private static final int NAMED = 50;

    @Inject
    private DifferenceStore differences;

    @Inject
    private RunStore runs;

    @Inject
    private AskedBy asked;

    @Inject
    private Clock clock;

    public void close(CurrentRun run) {
        Instant now = clock.instant();
        runs.begin(run.id(), asked.whom(run.id()), now);
        ReconciliationRun ended = runs.end(run.id(), differences.closeUnseen(run.id(), now), now);
        run.result(Json.createObjectBuilder()
                .add("sellers", ended.sellers())
                .add("orders", ended.orders())
                .add("differences", ended.differences())
                .add("opened", ended.opened())
                .add("closed", ended.closed())
                .build());
        if (ended.differences() > 0) {
            alarm(ended);
        }
    }

    private void alarm(ReconciliationRun ended) {
        List<Difference> open = differences.list(true, Long.MAX_VALUE, NAMED);
        String named = open.stream().map(Closing::named).collect(Collectors.joining("; "));
        String more = ended.differences() > open.size() ? "; and " + (ended.differences() - open.size()) + " more" : "";
        LOG.log(Level.SEVERE, "Reconciliation {0} found {1} differences, {2} of them new: {3}{4}", new Object[] {
            Long.toString(ended.id()), ended.differences(), ended.opened(), named, more
        });
    }

    private static String named(Difference one) {
        String about = one.order() == null ? "seller " + one.seller() : "order " + one.order();
        String what = one.account() == null ? one.kind().name() : one.kind() + " " + one.account();
        return about + " " + what + " expected " + one.expected() + " found " + one.found();
    }
}
