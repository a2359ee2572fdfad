package org.sellerport.payouts.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;

/**
 * What a seller can ask about his payouts (放款). Every question names the seller, and nobody sees another seller's money.
 */
public interface Payouts {

    /**
     * A seller's orders whose payout has begun, the last received first. A page costs the same wherever it lies.
     *
     * @param after what {@code next} of the page before said; empty for the first page
     * @param limit 1 to {@value OrderHistory#PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<PayoutRow> list(SellerId seller, PayoutFilter filter, Optional<String> after, int limit);

    /**
     * An order's money, and why it is where it is.
     *
     * @throws org.sellerport.orders.api.OrderUnknown if the seller has no such order
     */
    OrderFunds funds(SellerId seller, OrderNo order);

    /**
     * What will be released on which day, by currency, if nothing stops it: only what has its day already. What is overdue
     * counts for today. The days are those of the platform's calendar.
     */
    List<ForecastDay> forecast(SellerId seller);
}
