package org.sellerport.web.demo;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.sellerport.disputes.api.DisputeDeadlines;
import org.sellerport.exports.api.ScheduledExports;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.orders.api.Deadlines;
import org.sellerport.payouts.api.DuePayouts;
import org.sellerport.platform.clock.MovableClock;

/**
 * Lets the demo live: its clock can be moved, and while simulated people are switched on, buyers place, pay, complain and
 * receive, carriers report, and staff, if wanted, ship. Everything goes through the same doors as in earnest.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Simulation {

    /** A leap is lived through in pieces, so that nobody misses a deadline just because time flew. */
    private static final Duration SHORTEST_PIECE = Duration.ofHours(6);

    private static final int MOST_PIECES = 60;

    /** The farthest leap. */
    public static final Duration FARTHEST = Duration.ofDays(120);

    @Inject
    private MovableClock clock;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DisputeDeadlines disputeDeadlines;

    @Inject
    private Cast cast;

    @Inject
    private SimulatedPeople people;

    @Inject
    private PaymentReminders reminders;

    @Inject
    private ScheduledExports scheduled;

    @Inject
    private DuePayouts payouts;

    /** Whether there is a demo at all. */
    public boolean isThere() {
        return clock.isMovable();
    }

    /** The market's time. */
    public Instant now() {
        return clock.now();
    }

    /**
     * Moves the clock; comes back when everything that became due is worked off.
     *
     * @param by above zero, at most {@link #FARTHEST}
     */
    public void advance(Duration by) {
        Duration piece = by;
        if (cast.onStage().buyers()) {
            Duration even = by.dividedBy(MOST_PIECES);
            piece = even.compareTo(SHORTEST_PIECE) < 0 ? SHORTEST_PIECE : even;
        }
        for (Duration left = by; !left.isZero(); ) {
            Duration step = left.compareTo(piece) < 0 ? left : piece;
            clock.advance(step);
            workOffDeadlines();
            payouts.workOff();
            reminders.followRules();
            live();
            left = left.minus(step);
        }
        workOffDeadlines();
        payouts.workOff();
        scheduled.workOff();
    }

    /** Until nothing follows any more: the end of a dispute lets an order's clock go on, which may be due already. */
    private void workOffDeadlines() {
        long some = deadlines.workOff() + disputeDeadlines.workOff();
        while (some > 0) {
            some = deadlines.workOff() + disputeDeadlines.workOff();
        }
    }

    /** Lets simulated people do what has come due since they were last looked after. */
    public void live() {
        Cast.OnStage onStage = cast.onStage();
        if (onStage.buyers() || onStage.staff()) {
            Instant now = clock.now();
            cast.claim(now).ifPresent(since -> people.live(since, now, onStage));
        }
    }
}
