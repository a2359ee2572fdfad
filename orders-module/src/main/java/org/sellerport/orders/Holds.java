package org.sellerport.orders;

import java.util.EnumSet;
import java.util.Set;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.StoppedClock;

/**
 * What lies on top of an order's state, and which clocks that stops. It follows from the axes and is kept nowhere.
 *
 * <p>A request to cancel stops the ship-by clock; a dispute and a parcel gone astray the receipt clock; a freeze all.
 */
record Holds(boolean cancelling, boolean disputed, boolean frozen, boolean astray) {

    Set<Hold> all() {
        Set<Hold> all = EnumSet.noneOf(Hold.class);
        if (cancelling) {
            all.add(Hold.CANCELLATION);
        }
        if (disputed) {
            all.add(Hold.DISPUTE);
        }
        if (frozen) {
            all.add(Hold.FROZEN);
        }
        return all;
    }

    boolean mayRun(Deadline.Kind clock) {
        return stopper(clock) == null;
    }

    /** What stops a clock; null where it may run. */
    StoppedClock.Reason stopper(Deadline.Kind clock) {
        if (frozen) {
            return StoppedClock.Reason.FROZEN;
        }
        return switch (clock) {
            case PAYMENT, RISK_REVIEW, CANCELLATION_ANSWER, FIRST_SCAN -> null;
            case SHIP_BY -> cancelling ? StoppedClock.Reason.CANCELLATION : null;
            case RECEIPT ->
                disputed ? StoppedClock.Reason.DISPUTE : astray ? StoppedClock.Reason.DELIVERY_TROUBLE : null;
        };
    }
}
