package org.sellerport.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderChanged;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderUnknown;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.Stand;

/** How every step of an order is taken: hold it, let what is due take effect, tell it, write down what happened. */
@ApplicationScoped
class Steps {

    /** Something an order can be told. Null is no news. */
    @FunctionalInterface
    interface Verb {
        OrderEvent tell(Order order, Moment now);
    }

    @Inject
    private OrderStore store;

    @Inject
    private Journal journal;

    @Inject
    private TermBook terms;

    @Inject
    private Clock clock;

    /** Takes a step; what happened, or null where it was no news. */
    OrderEvent take(OrderRef ref, By by, Verb verb) {
        return take(ref, clock.instant(), by, verb);
    }

    /** Takes a step that takes effect at a moment which may be past: what was due by then takes effect before. */
    OrderEvent take(OrderRef ref, Instant at, By by, Verb verb) {
        Order order = store.lock(ref.seller(), ref.no());
        if (ref.seen() != null && ref.seen() != order.version()) {
            throw new OrderChanged(ref.no());
        }
        Moment now = new Moment(at, by, terms.terms());
        Journal.Page page = new Journal.Page();
        expireDue(order, now, page);
        OrderEvent event = tell(order, verb, now, page);
        store.keep(List.of(order));
        journal.write(page);
        return event;
    }

    /** Adds a fact that moves the order nowhere: whoever has seen it need not look again. */
    void record(OrderRef ref, OrderFact.Kind kind, String detail, Instant at, By by) {
        Order order = store.addFact(ref.seller(), ref.no());
        journal.write(order, new OrderFact(order.facts(), at, kind, by.actor(), by.who(), detail, order.stand()));
    }

    /**
     * Takes a step of many orders of a seller at once; what refuses it stays where it is and hinders no other.
     *
     * @return the refusals
     */
    Map<OrderNo, RuleViolation> take(SellerId seller, List<OrderNo> orders, By by, Verb verb) {
        Moment now = new Moment(clock.instant(), by, terms.terms());
        Journal.Page page = new Journal.Page();
        Map<OrderNo, RuleViolation> refusals = new TreeMap<>();
        Set<OrderNo> missing = new HashSet<>(orders);
        List<Order> locked = store.lock(seller, orders);
        for (Order order : locked) {
            missing.remove(order.no());
            expireDue(order, now, page);
            try {
                tell(order, verb, now, page);
            } catch (RuleViolation refused) {
                refusals.put(order.no(), refused);
            }
        }
        missing.forEach(no -> refusals.put(no, new OrderUnknown(no)));
        store.keep(locked);
        journal.write(page);
        return refusals;
    }

    /** Lets everything that is due of these orders take effect; this transaction holds them already. */
    void expire(SellerId seller, List<Long> numbers) {
        Moment now = new Moment(clock.instant(), By.SYSTEM, terms.terms());
        Journal.Page page = new Journal.Page();
        List<Order> due = store.find(seller, numbers);
        due.forEach(order -> expireDue(order, now, page));
        store.keep(due);
        journal.write(page);
    }

    /** What would be possible now, once everything that is due of a copy of an order has taken effect. */
    List<Possible> foresee(Order copy) {
        Moment now = new Moment(clock.instant(), By.SYSTEM, terms.terms());
        expireDue(copy, now, new Journal.Page());
        return copy.acts(now);
    }

    private static OrderEvent tell(Order order, Verb verb, Moment now, Journal.Page page) {
        Stand before = order.stand();
        OrderEvent event = verb.tell(order, now);
        if (event != null) {
            page.add(order, before, event);
        }
        return event;
    }

    private static void expireDue(Order order, Moment now, Journal.Page page) {
        while (order.dueAt().filter(due -> !due.isAfter(now.at())).isPresent()) {
            Stand before = order.stand();
            OrderEvent event = order.expire(now.terms());
            page.add(order, before, event);
        }
    }

    /** The time that steps are taken at. */
    Instant now() {
        return clock.instant();
    }
}
