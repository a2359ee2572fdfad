package org.sellerport.refunds.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.LineUnknown;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.RefundInvalid;

/**
 * Refunds of every cause, since the shop opened. Most are owed by what happens to an order and make themselves; here is
 * who gives one of his own accord, and who asks. Every question names the seller, and nobody sees another seller's refund.
 */
public interface Refunds {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * Gives a refund, in the caller's transaction or in one of its own. The order refuses what it cannot bear: see {@link
     * org.sellerport.orders.api.Orders#refund}.
     *
     * @return the number of the refund
     * @throws RefundTextTooLong for more than {@value Giving#LONGEST_TEXT} characters
     * @throws LineUnknown if it names a line twice, or one that the order does not have
     * @throws RefundExceedsLines if it is more than what was paid for those lines less what went back of them
     */
    long give(OrderRef order, Giving refund, By by);

    /**
     * What a refund of so much would cost the seller.
     *
     * @throws OrderUnknown if the seller has no such order
     * @throws RefundInvalid if the amount is not above zero, or in another currency
     */
    RefundCost cost(SellerId seller, OrderNo order, Money amount);

    /**
     * A seller's refunds, newest first. A page costs the same wherever it lies.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<RefundRow> list(SellerId seller, RefundFilter filter, Optional<String> after, int limit);

    /** How many refunds of the seller stand so; every status is there. Costs no scan. */
    Map<RefundStatus, Long> counts(SellerId seller);

    /** One refund. Throws {@link RefundUnknown} if the seller has no such refund. */
    RefundView refund(SellerId seller, long id);

    /** The refunds of an order, oldest first; none for an order that the seller does not have. */
    List<RefundView> of(SellerId seller, OrderNo order);
}
