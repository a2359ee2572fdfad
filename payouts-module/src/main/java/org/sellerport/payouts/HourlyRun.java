package org.sellerport.payouts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sellerport.orders.api.By;
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRuns;

/** Starts the run of an hour, unless that was done or nothing is due; a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HourlyRun {

    @Inject
    private PayoutRuns desk;

    @Inject
    private PayoutRunTable runs;

    @Inject
    private DueTable due;

    @Inject
    private Clock clock;

    public void start() {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        if (runs.isClaimed(hour) || !due.isAnythingDue(now)) {
            return;
        }
        PayoutRun run = desk.start(By.SYSTEM);
        if (!runs.claim(hour, run.id())) {
            throw new HourTaken();
        }
    }
}
