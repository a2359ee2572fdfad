package org.sellerport.platform.clock;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.platform.Sql;
import org.sellerport.platform.SqlFailure;

/**
 * Moves the market's clock, in demo mode only. How far it is ahead stands in the database, so every node follows within a
 * second and a restart changes nothing.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MovableClock {

    private static final Logger LOG = Logger.getLogger(MovableClock.class.getName());
    private static final boolean DEMO = Boolean.parseBoolean(System.getenv("SELLERPORT_DEMO"));

    @Inject
    private ClockProducer clocks;

    @Inject
    private Sql sql;

    // Before anybody asks for the time: after a restart it must not have gone back.
    @PostConstruct
    void start() {
        if (DEMO) {
            follow();
        }
    }

    /** Whether it can be moved at all. */
    public boolean isMovable() {
        return DEMO;
    }

    /** The market's time. */
    public Instant now() {
        return clocks.market().instant();
    }

    /**
     * Moves the clock of all nodes forward.
     *
     * @throws IllegalStateException outside of demo mode
     */
    public void advance(Duration by) {
        if (!DEMO || by.isNegative()) {
            throw new IllegalStateException("The clock can be moved in demo mode only, and only forward");
        }
        sql.update("update orders.clock set ahead = ahead + make_interval(secs => ?)", (double) by.toSeconds());
        follow();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void wake() {
        if (DEMO) {
            try {
                follow();
            } catch (SqlFailure later) {
                LOG.log(Level.FINE, "The clock is read again in a second", later);
            }
        }
    }

    private void follow() {
        sql.first(
                        "select extract(epoch from ahead)::bigint as ahead from orders.clock",
                        row -> Duration.ofSeconds(row.getLong("ahead")))
                .ifPresent(clocks.market()::moveTo);
    }
}
