package org.sellerport.disputes;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Wakes the folding of counters now and then; on every node, which does no harm. */
@Singleton(name = "DisputeTallyFolding")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisputeTallyFolding {

    private static final Logger LOG = Logger.getLogger(DisputeTallyFolding.class.getName());

    @Inject
    private Tallies tallies;

    @Schedule(hour = "*", minute = "*", second = "7/20", persistent = false)
    void wake() {
        // A timer that fails twice is never called again.
        try {
            tallies.fold();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Counters are folded in the next round", failure);
        }
    }
}
