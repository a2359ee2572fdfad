package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderEvents;
import org.sellerport.orders.api.OrderPaidOut;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.PayoutMoved;

/**
 * Tells the other features what happened. Each order's events come in their order; those of many orders stand side by side, so
 * that one kind can be told together.
 */
@ApplicationScoped
class Announcer {

    @Inject
    private Event<OrderEvent> other;

    @Inject
    private Event<OrderEvents<OrderClosed>> closed;

    @Inject
    private Event<OrderEvents<OrderReceived>> received;

    @Inject
    private Event<OrderEvents<PayoutMoved>> moved;

    @Inject
    private Event<OrderEvents<OrderPaidOut>> paidOut;

    /** Tells events of one seller's orders. */
    void tell(List<OrderEvent> events) {
        rounds(events).forEach(this::tellRound);
    }

    /** The first events of all the orders, then the second ones, and so on. */
    private static List<List<OrderEvent>> rounds(List<OrderEvent> events) {
        List<List<OrderEvent>> rounds = new ArrayList<>();
        Map<OrderNo, Integer> told = new HashMap<>();
        for (OrderEvent event : events) {
            int round = told.merge(event.order(), 1, Integer::sum);
            if (round > rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round - 1).add(event);
        }
        return rounds;
    }

    private void tellRound(List<OrderEvent> round) {
        OrderEvents.of(OrderClosed.class, round).ifPresent(closed::fire);
        OrderEvents.of(OrderReceived.class, round).ifPresent(received::fire);
        OrderEvents.of(PayoutMoved.class, round).ifPresent(moved::fire);
        OrderEvents.of(OrderPaidOut.class, round).ifPresent(paidOut::fire);
        round.stream()
                .filter(event -> !OrderEvents.KINDS.contains(event.getClass()))
                .forEach(other::fire);
    }
}
