package org.sellerport.orders.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Events of one kind, of different orders of a seller, that happened in one transaction. What comes by the hundred when
 * deadlines pass or money is released is only told like this, so that whoever observes it works it off at once: the {@link
 * #KINDS}. A single one is a list of one.
 *
 * @param all at least one, no two of the same order
 */
public record OrderEvents<E extends OrderEvent>(SellerId seller, List<E> all) {

    /** The kinds that are told together and never by themselves. */
    public static final Set<Class<? extends OrderEvent>> KINDS =
            Set.of(OrderClosed.class, OrderReceived.class, PayoutMoved.class, OrderPaidOut.class);

    /** Those of one kind among events of one seller; empty where there are none. */
    public static <E extends OrderEvent> Optional<OrderEvents<E>> of(Class<E> kind, List<OrderEvent> events) {
        List<E> all = events.stream().filter(kind::isInstance).map(kind::cast).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderEvents<>(all.get(0).seller(), all));
    }

    /** The orders that it happened to. */
    public List<OrderNo> orders() {
        return all.stream().map(OrderEvent::order).toList();
    }
}
