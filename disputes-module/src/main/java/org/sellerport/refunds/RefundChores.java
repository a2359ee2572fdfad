package org.sellerport.refunds;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What has to be done now and then: counters folded, and refunds sent that could not be before. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefundChores {

    private static final Logger LOG = Logger.getLogger(RefundChores.class.getName());
    private static final int BATCH = 200;

    @Inject
    private RefundTallies tallies;

    @Inject
    private ProcessorAnswers answers;

    @Schedule(hour = "*", minute = "*", second = "13/20", persistent = false)
    void wake() {
        // A timer that fails twice is never called again.
        try {
            tallies.fold();
            while (answers.sendWaiting(BATCH) == BATCH) {
                LOG.fine("More refunds wait to be sent");
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Refunds are looked after in the next round", failure);
        }
    }
}
