package org.sellerport.orders;

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
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Deadlines;

/**
 * Works off passed deadlines, on every node. The timer only wakes it: what is due stands in the database. One order that
 * fails is put aside, and the others of its batch are worked off one by one.
 */
@Singleton
@Local(Deadlines.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweeper implements Deadlines {

    private static final Logger LOG = Logger.getLogger(Sweeper.class.getName());
    private static final int BATCH = 200;

    @Inject
    private DueOrders due;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void wake() {
        try {
            workOff();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Deadlines wait until the next round", failure);
        }
    }

    @Override
    public long workOff() {
        long all = 0;
        for (SellerId seller : due.sellers()) {
            long some = workOff(seller);
            while (some > 0) {
                all += some;
                some = workOff(seller);
            }
        }
        return all;
    }

    private long workOff(SellerId seller) {
        try {
            return due.workOff(seller, BATCH);
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "One of a batch failed; they go on one by one", broken);
            return oneByOne(seller);
        }
    }

    private long oneByOne(SellerId seller) {
        var numbers = due.due(seller, BATCH);
        for (long number : numbers) {
            try {
                due.workOffOne(seller, number);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "The deadline of order " + number + " could not be worked off", broken);
                due.putAside(seller, number, reason(broken));
            }
        }
        return numbers.size();
    }

    private static String reason(RuntimeException broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
