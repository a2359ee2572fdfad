package org.sellerport.web.demo;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Wakes the simulation. A bean of its own, because Payara runs a timer's method in a transaction whatever the bean says,
 * and only a call from outside leaves it.
 */
@Singleton
public class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

    @Inject
    private Simulation simulation;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void beat() {
        if (simulation.isThere()) {
            try {
                simulation.live();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "The simulation pauses for a moment", failure);
            }
        }
    }
}
