package org.sellerport.payouts;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.ledger.api.PayoutFormula;
import org.sellerport.ledger.api.Split;
import org.sellerport.orders.api.PayoutStatus;

/**
 * What orders publish of one order's money.
 *
 * @param receivedAt null where history does not tell
 * @param releasedAt null before
 */
record Standing(
        SellerId seller,
        OrderNo order,
        PayoutStatus payout,
        boolean dormant,
        boolean disputed,
        boolean frozen,
        Instant placedAt,
        Instant receivedAt,
        Instant releasedAt,
        Money paid,
        Money refunded,
        PayoutFormula formula) {

    /** What was paid and not refunded, parted among those who get it. */
    Split split() {
        return formula.split(paid.minus(refunded));
    }
}
