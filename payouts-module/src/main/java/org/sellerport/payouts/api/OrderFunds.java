package org.sellerport.payouts.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.PayoutStatus;

/**
 * The money of one order: {@code refunded + commission + affiliate + held + released = paid}, always.
 *
 * @param held what the seller may yet get of it
 * @param released what he got
 * @param lines what each line brings the seller; together they are what he gets, or got
 * @param releaseOn when it is due; null before that is settled
 * @param why the conditions of the payout, in the order in which they are usually met
 */
public record OrderFunds(
        OrderNo order,
        PayoutStatus status,
        Money paid,
        Money refunded,
        Money commission,
        Money affiliate,
        Money held,
        Money released,
        Instant releaseOn,
        List<Line> lines,
        List<Condition> why) {

    /** What a line, counted from 1, brings the seller. */
    public record Line(int line, Money payout) {}
}
