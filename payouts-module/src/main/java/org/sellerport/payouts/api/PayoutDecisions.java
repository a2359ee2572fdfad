package org.sellerport.payouts.api;

import java.util.Optional;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;

/** The operator's decisions of orders whose delivery could not be verified in time. */
public interface PayoutDecisions {

    /**
     * What waits for a decision, the most urgent first.
     *
     * @param after what {@code next} of the page before said; empty for the first page
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<OpenDecision> queue(Optional<String> after, int limit);

    /** How many wait, and how many of them for longer than they should. */
    Backlog backlog();

    /** See {@link #backlog}. */
    record Backlog(long waiting, long overdue) {}

    /**
     * The seller is paid at once.
     *
     * @throws DecisionNotDue unless the order waits for a decision
     * @throws DecisionNoteInvalid without a note of 1 to 2,000 characters
     * @throws org.sellerport.orders.api.OrderIsFrozen while it is frozen; as with a dispute
     */
    void release(OrderRef order, String note, By by);

    /** The buyer gets back what is left of his money; otherwise as {@link #release}, but frozen orders too. */
    void refund(OrderRef order, String note, By by);
}
