package org.sellerport.disputes;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.disputes.api.DisputeDeadlines;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Works off passed deadlines of disputes, on every node. The timer only wakes it: what is due stands in the database. One
 * dispute that fails is put aside, and the others of its batch are worked off one by one.
 */
@Singleton
@Local(DisputeDeadlines.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DisputeSweeper implements DisputeDeadlines {

    private static final Logger LOG = Logger.getLogger(DisputeSweeper.class.getName());
    private static final int BATCH = 100;

    @Inject
    private DueDisputes due;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void wake() {
        try {
            workOff();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Deadlines of disputes wait until the next round", failure);
        }
    }

    @Override
    public long workOff() {
        long all = 0;
        for (SellerId seller : due.sellers()) {
            int some = workOff(seller);
            while (some > 0) {
                all += some;
                some = workOff(seller);
            }
        }
        return all;
    }

    private int workOff(SellerId seller) {
        List<OrderNo> some = due.due(seller, BATCH);
        if (some.isEmpty()) {
            return 0;
        }
        try {
            return due.workOff(seller, some);
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "One of a batch failed; they go on one by one", broken);
            return oneByOne(seller, some);
        }
    }

    private int oneByOne(SellerId seller, List<OrderNo> some) {
        int taken = 0;
        for (OrderNo order : some) {
            try {
                taken += due.workOff(seller, List.of(order));
            } catch (RuntimeException broken) {
                LOG.log(
                        Level.WARNING,
                        "The deadline of the dispute about order " + order + " could not be worked off",
                        broken);
                due.putAside(seller, order, reason(broken));
            }
        }
        return taken;
    }

    private static String reason(RuntimeException broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
