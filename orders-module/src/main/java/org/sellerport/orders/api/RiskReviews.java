package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The operator's queue of orders under risk review, of all sellers, with what one needs to know to decide. */
public interface RiskReviews {

    /**
     * An order under review.
     *
     * @param objections the rules that object, empty where none does
     * @param waiting whether the review's own time is over, so that an operator has to decide
     * @param due when the clock ends; null while it stands
     * @param outcome what happens then
     * @param version in which this was seen
     */
    record Case(
            SellerId seller,
            OrderNo order,
            Instant placedAt,
            Instant fundsArrivedAt,
            Money amount,
            List<String> objections,
            boolean waiting,
            Instant due,
            Deadline.Outcome outcome,
            Who buyer,
            Where shipTo,
            long version) {}

    /**
     * The buyer, and what this seller knows of him.
     *
     * @param earlier how many orders he placed here before, {@value #MOST_COUNTED} where more
     * @param received how many of all his orders here were received, {@value #MOST_COUNTED} where more
     * @param lastDay how many he placed here in the 24 hours up to this one, without it
     */
    record Who(String id, String name, String country, long earlier, long received, long lastDay) {}

    /** The destination without the street, which does not help to decide. */
    record Where(String recipient, String country, String state, String city, String zip) {}

    /** A buyer's orders are counted up to here. */
    int MOST_COUNTED = 100;

    /**
     * A page of the queue: what waits for an operator first, then what a rule objects to, then the rest; in each the
     * clock that ends first.
     *
     * @param objectedOnly without what no rule objects to
     * @param after what {@link OrderHistory.Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value OrderHistory#PAGE_LIMIT}
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    OrderHistory.Page<Case> queue(boolean objectedOnly, Optional<String> after, int limit);
}
