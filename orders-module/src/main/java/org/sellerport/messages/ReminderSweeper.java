package org.sellerport.messages;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Wakes the automatic rules on every node; two at once do no harm, since an order is held while it is reminded of. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderSweeper {

    private static final Logger LOG = Logger.getLogger(ReminderSweeper.class.getName());

    @Inject
    private RuleRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void wake() {
        try {
            rounds.follow();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Reminders wait until the next round", failure);
        }
    }
}
