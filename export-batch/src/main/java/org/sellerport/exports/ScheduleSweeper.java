package org.sellerport.exports;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.exports.ScheduleStore.Due;
import org.sellerport.exports.ScheduleStore.Untold;
import org.sellerport.exports.api.ScheduledExports;
import org.sellerport.kernel.RuleViolation;

/** Wakes the schedules on every node. The timer only wakes them: what is due stands in the database. */
@Singleton
@Local(ScheduledExports.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleSweeper implements ScheduledExports {

    private static final Logger LOG = Logger.getLogger(ScheduleSweeper.class.getName());

    @Inject
    private ScheduleRound round;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void wake() {
        try {
            workOff();
            round.ended().forEach(this::tell);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Scheduled exports wait until the next round", failure);
        }
    }

    @Override
    public long workOff() {
        return round.due().stream().filter(this::isTaken).count();
    }

    private boolean isTaken(Due due) {
        try {
            return round.take(due);
        } catch (RuleViolation refusal) {
            round.refused(due, refusal);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, broken, () -> "The schedule of template " + due.template() + " waits");
            round.broke(due);
        }
        return false;
    }

    private void tell(Untold untold) {
        try {
            round.tell(untold);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, broken, () -> "What became of export " + untold.export() + " is told later");
        }
    }
}
