package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Money went back to the buyer and the order stays as it is: a part of what was paid, or anything after the payout. A
 * refund that ends the order is an {@link OrderClosed}.
 *
 * @param refund above zero
 * @param afterPayout whether the seller had his money already, so that he owes it
 */
public record OrderRefunded(
        SellerId seller, OrderNo order, Instant at, By by, Money refund, RefundCause cause, boolean afterPayout)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.REFUNDED;
    }

    @Override
    public String detail() {
        return refund + " " + cause;
    }
}
