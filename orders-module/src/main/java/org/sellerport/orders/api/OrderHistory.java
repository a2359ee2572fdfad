package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * What can be asked about orders. Every question names the seller, and nobody sees another seller's order: it is as if
 * it did not exist.
 */
public interface OrderHistory {

    /** The most rows one page can have. */
    int PAGE_LIMIT = 200;

    /**
     * A page of a list.
     *
     * @param next where the next page begins, to be handed back as it is; empty on the last one
     */
    record Page<T>(List<T> items, Optional<String> next) {

        /**
         * The page out of its rows and, where there is another, the first of that.
         *
         * @param limit how many rows it can have
         * @param place where the next page begins, by the last row of this one
         */
        public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> place) {
            return rows.size() <= limit
                    ? new Page<>(rows, Optional.empty())
                    : new Page<>(List.copyOf(rows.subList(0, limit)), Optional.of(place.apply(rows.get(limit - 1))));
        }
    }

    /**
     * A seller's orders, newest first. A page costs the same wherever it lies.
     *
     * @param after what {@link Page#next} of the page before said; empty for the first page
     * @param limit 1 to {@value #PAGE_LIMIT}
     * @throws BadCursor if {@code after} is not something that {@code next} said
     */
    Page<OrderRow> list(SellerId seller, OrderFilter filter, Optional<String> after, int limit);

    /** How many orders the seller has under each tab; every tab is there. Costs no scan. */
    Map<OrderTab, Long> summary(SellerId seller);

    /**
     * A whole order.
     *
     * @throws OrderUnknown if the seller has no such order
     */
    OrderView order(SellerId seller, OrderNo no);

    /** Some of a seller's orders at the cost of one, by their numbers; what he does not have is left out. */
    List<OrderView> orders(SellerId seller, List<OrderNo> orders);

    /**
     * Everything that happened to an order, oldest first.
     *
     * @throws OrderUnknown if the seller has no such order
     */
    List<OrderFact> facts(SellerId seller, OrderNo no);

    /**
     * The order as it stood at a moment of its past.
     *
     * @throws OrderUnknown if the seller has no such order
     * @throws OrderNotYetPlaced if that was before its first fact
     */
    OrderThen then(SellerId seller, OrderNo no, Instant at);

    /**
     * For each act whether it is possible now, with the refusal that it would meet. Deadlines that have passed count as
     * taken effect, as they will before any step.
     *
     * @throws OrderUnknown if the seller has no such order
     */
    List<Possible> acts(SellerId seller, OrderNo no);

    /**
     * An order's money.
     *
     * @throws OrderUnknown if the seller has no such order
     */
    OrderMoney money(SellerId seller, OrderNo no);

    /** The money of some of a seller's orders at the cost of one question; what he does not have is left out. */
    List<OrderMoney> money(SellerId seller, List<OrderNo> orders);

    /** What the payment processor calls the payment of an order; empty where none was announced, or there is no order. */
    Optional<String> paymentId(SellerId seller, OrderNo no);

    /** The countries that the seller's orders of his latest half year went to, for choosing one. */
    List<String> countries(SellerId seller);
}
