package org.sellerport.payouts;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.payouts.api.DuePayouts;

/**
 * Wakes what concerns payouts on every node: hands over what took too long to verify, and once an hour starts a run where
 * something is due. The timer only wakes it: what is due stands in the database.
 */
@Singleton
@Local(DuePayouts.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PayoutSweeper implements DuePayouts {

    private static final Logger LOG = Logger.getLogger(PayoutSweeper.class.getName());
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private HandoverRound handovers;

    @Inject
    private ReleaseRound releases;

    @Inject
    private HourlyRun hourly;

    @Inject
    private PayoutRunTable table;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void wake() {
        attempt(() -> handovers.handOverAll(clock.instant()));
        attempt(hourly::start);
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void tidy() {
        attempt(() -> table.forget(clock.instant().minus(KEPT)));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Payouts wait until the next round", failure);
        }
    }

    @Override
    public long workOff() {
        Instant now = clock.instant();
        return handovers.handOverAll(now) + releases.releaseAll(now);
    }
}
