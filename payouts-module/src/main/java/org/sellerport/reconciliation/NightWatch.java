package org.sellerport.reconciliation;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.reconciliation.api.ReconciliationRunning;

/** Wakes the nightly comparison on every node. The timer only wakes it: whether it is due stands in the database. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

    private static final Logger LOG = Logger.getLogger(NightWatch.class.getName());

    @Inject
    private Night night;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void wake() {
        try {
            night.fall();
        } catch (ReconciliationRunning already) {
            LOG.log(Level.FINE, "The comparison that runs will do for tonight", already);
            night.pass();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The nightly comparison waits until the next round", failure);
        }
    }
}
