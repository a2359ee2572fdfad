package org.sellerport.scorecard.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.OrderHistory.Page;

/**
 * How a seller keeps his promises, over the last 7 and 30 days of 24 hours by the time of the event (O).
 *
 * <p>An order enters the non-fulfilment rate once, when its fate is decided: it is wholly shipped, or it is closed by the
 * seller's fault, or its rest is refunded unshipped. What the buyer or the marketplace cancelled does not count at all.
 */
public interface Scorecard {

    /** All rates and what follows from them, as of now. */
    Score score(SellerId seller);

    /** What each answer to a request to cancel for that reason would do to the rates, as of now. Changes nothing. */
    Effect effect(SellerId seller, CancelReason reason);

    /**
     * The orders behind a rate, newest first.
     *
     * @param againstOnly those alone that count against the seller
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<ScoredOrder> orders(
            SellerId seller, Measure measure, Window window, boolean againstOnly, Optional<String> after, int limit);

    /** The non-fulfilment rates as they stood 29, 28, … and no days ago, by what is entered by now. */
    List<TrendDay> trend(SellerId seller);

    /** Where each level begins. */
    List<Threshold> thresholds();

    /** What follows from each level. */
    List<Penalty> penalties();

    /**
     * A dispute of one of the two groups that count was opened, in the caller's transaction. The same order again, in the
     * same group, is no news.
     *
     * @param group {@link Measure#NOT_RECEIVED} or {@link Measure#NOT_AS_DESCRIBED}
     * @throws IllegalArgumentException for another measure
     */
    void disputed(SellerId seller, OrderNo order, Measure group, Instant at);

    /**
     * Counts what happened to a seller's living orders before this product heard of them; what counts already stays.
     *
     * @return how many entries that made
     */
    long countPast(SellerId seller);
}
