package org.sellerport.disputes.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * What can be asked about disputes. Every question but those of the operator names the seller, and nobody sees another
 * seller's dispute: it is as if it did not exist.
 */
public interface DisputeHistory {

    /**
     * A seller's disputes, newest first. A page costs the same wherever it lies and however many there are.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value OrderHistory#PAGE_LIMIT}
     * @throws org.sellerport.orders.api.BadCursor if {@code after} is not something that {@code next} said
     */
    Page<DisputeRow> list(SellerId seller, DisputeFilter filter, Optional<String> after, int limit);

    /** How many disputes the seller has under each tab; every tab is there. Costs no scan. */
    Map<DisputeTab, Long> summary(SellerId seller);

    /**
     * A whole dispute.
     *
     * @throws DisputeUnknown if the seller has no dispute about such an order
     */
    DisputeView dispute(SellerId seller, OrderNo order);

    /** A whole dispute; empty where the order has none. */
    Optional<DisputeView> find(SellerId seller, OrderNo order);

    /**
     * For each act of a side whether it is possible now, with the refusal that it would meet. Deadlines that have passed
     * count as taken effect, as they will before any step.
     *
     * @throws DisputeUnknown if the seller has no dispute about such an order
     */
    List<PossibleDisputeAct> acts(SellerId seller, OrderNo order, Side side);

    /** The disputes that wait for a ruling, of all sellers, most urgent first; as {@link #list}. */
    Page<DisputeRow> toRule(Optional<String> after, int limit);

    /** How many disputes wait for a ruling. */
    ToRule countToRule();

    /**
     * How many.
     *
     * @param overdue how many of them should have been ruled by now
     */
    record ToRule(long all, long overdue) {}
}
