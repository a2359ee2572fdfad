package org.sellerport.refunds;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.RefundCause;

/**
 * What an event of an order owes the buyer.
 *
 * @param reference tells the event from others of the same order and cause
 * @param kind how it is split over the lines
 */
record Owed(
        SellerId seller,
        OrderNo order,
        RefundCause cause,
        String reference,
        Money amount,
        Kind kind,
        Instant at,
        By by) {

    /** For what can happen more than once: what the order has given back with it tells it from the others. */
    static final String BY_TOTAL = "total";

    /** What it is for. */
    enum Kind {
        /** Any of the lines. */
        ALL,
        /** What was not shipped. */
        UNSHIPPED
    }

    /** The reference of an order that has given back so much. */
    String reference(Money refunded) {
        return reference.equals(BY_TOTAL) ? BY_TOTAL + "-" + refunded.minorUnits() : reference;
    }

    static Owed by(OrderEvent event, RefundCause cause, String reference, Money amount, Kind kind) {
        return new Owed(event.seller(), event.order(), cause, reference, amount, kind, event.at(), event.by());
    }
}
