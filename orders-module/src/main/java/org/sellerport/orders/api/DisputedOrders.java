package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * What a dispute needs of its order beside {@link Orders}: to hold it, so that both change together, and to act on it at the
 * instant at which a deadline took effect. Everything happens in the caller's transaction.
 *
 * <p>Whoever changes an order and its dispute holds the order first: two transactions then never wait for each other.
 */
public interface DisputedOrders {

    /** Holds an order for this transaction: whoever else wants to change it waits. Throws {@link OrderUnknown}. */
    void hold(SellerId seller, OrderNo order);

    /** Holds those of a seller's orders that nobody else holds, and says which. */
    List<OrderNo> holdFree(SellerId seller, List<OrderNo> orders);

    /** As {@link Orders#liftDispute}, taking effect at a moment that is past by now. */
    void lift(OrderRef order, Instant at, By by);

    /** As {@link Orders#refund}, taking effect at a moment that is past by now. */
    void refund(OrderRef order, Refunding what, Instant at, By by);

    /** As {@link Orders#record}, of something that happened at a moment that may be past. */
    void record(OrderRef order, OrderFact.Kind kind, String detail, Instant at, By by);
}
