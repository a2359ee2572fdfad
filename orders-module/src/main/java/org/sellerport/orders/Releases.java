package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.OrdersPaidOut;

/** Releases orders' money: each order is told, what they have in common is announced together. */
@ApplicationScoped
class Releases {

    @Inject
    private Steps steps;

    @Inject
    private Event<OrdersPaidOut> released;

    void payOut(OrderRef order, By by) {
        OrderEvent event = steps.take(order, by, Order::payOut);
        released.fire(new OrdersPaidOut(order.seller(), List.of(order.no()), event.at(), by));
    }

    /** What could not be released, with the refusal. */
    Map<OrderNo, RuleViolation> payOut(SellerId seller, List<OrderNo> orders, By by) {
        Steps.Outcome outcome = steps.take(seller, orders, by, Order::payOut);
        if (!outcome.events().isEmpty()) {
            List<OrderNo> paid =
                    outcome.events().stream().map(OrderEvent::order).toList();
            released.fire(new OrdersPaidOut(seller, paid, outcome.at(), by));
        }
        Map<OrderNo, RuleViolation> refusals = new TreeMap<>(outcome.refusals());
        Set<OrderNo> told = outcome.events().stream().map(OrderEvent::order).collect(Collectors.toSet());
        orders.stream()
                .filter(order -> !told.contains(order))
                .forEach(order -> refusals.computeIfAbsent(order, OrderUnknown::new));
        return refusals;
    }
}
