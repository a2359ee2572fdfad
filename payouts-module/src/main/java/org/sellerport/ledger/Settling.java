package org.sellerport.ledger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Wakes the settling of sums now and then; on every node, which does no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class.getName());

    @Inject
    private Sums sums;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void wake() {
        // A timer that fails twice is never called again.
        try {
            sums.settle();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Sums of the ledger are settled in the next round", failure);
        }
    }
}
