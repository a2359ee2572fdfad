package org.sellerport.refunds;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderView;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundStatus;

/**
 * A refund before it has a number.
 *
 * @param reference tells what owes it from others of the same order and cause
 * @param text what was said with it, or null
 * @param parts how it is split over the order's lines
 */
record NewRefund(Owed owed, String reference, String text, String buyerName, List<Money> parts) {

    /**
     * Makes it of what an order owes.
     *
     * @param giving what was said of it
     * @param parts how it is split over the order's lines
     */
    static NewRefund of(Owed owed, OrderView order, Optional<Giving> giving, List<Money> parts) {
        return new NewRefund(
                owed,
                owed.reference(order.amounts().refunded()),
                giving.map(Giving::text).orElse(null),
                order.buyer().name(),
                parts);
    }

    Object[] columns() {
        return new Object[] {
            owed.seller().value(),
            owed.order().value(),
            owed.cause(),
            reference,
            owed.amount().minorUnits(),
            owed.amount().currency().getCurrencyCode(),
            RefundStatus.REQUESTED,
            owed.at(),
            owed.by().actor(),
            owed.by().who(),
            text,
            buyerName,
            1
        };
    }
}
