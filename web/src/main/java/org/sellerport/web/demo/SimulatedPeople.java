package org.sellerport.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Fault;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderRow;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;

/** The demo's buyers, carriers and staff: each does what the fate of an order says, when its time has come. */
@ApplicationScoped
class SimulatedPeople {

    private static final Logger LOG = Logger.getLogger(SimulatedPeople.class.getName());
    private static final By BUYER = new By(Actor.BUYER, "simulated buyer");
    private static final By PAYMENTS = new By(Actor.PAYMENTS, "simulated payments");
    private static final By CARRIER = new By(Actor.CARRIER, "simulated carrier");
    private static final By STAFF = new By(Actor.SELLER, "simulated staff");
    private static final double DAYS_OF_DEMO = 120;
    private static final int MOST_AT_ONCE = 60;
    private static final Instant NEVER = Instant.MAX;

    /** Whoever clicked right now may do it himself first. */
    private static final Duration REACTION = Duration.ofHours(20);

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Tracking tracking;

    @Inject
    private SimulatedTalk talk;

    @Inject
    private SimulatedDisputes quarrels;

    void live(Instant since, Instant now, Cast.OnStage onStage) {
        for (DemoShop shop : DemoShop.all()) {
            if (onStage.buyers()) {
                place(shop, since, now);
                each(shop, OrderStatus.AWAITING_PAYMENT, "pay", now, order -> pay(order, now));
                each(shop, OrderStatus.AWAITING_SHIPMENT, "askToCancel", now, order -> askToCancel(order, now));
                each(shop, OrderStatus.PARTIALLY_SHIPPED, "report", now, order -> report(order, now));
                each(shop, OrderStatus.AWAITING_RECEIPT, "receive", now, order -> receive(order, now));
                each(shop, OrderStatus.AWAITING_SHIPMENT, "ask", now, order -> talk.ask(order, now));
                each(shop, OrderStatus.AWAITING_PAYOUT, "praise", now, order -> talk.praise(order, now));
                each(shop, OrderStatus.AWAITING_RECEIPT, "complain", now, order -> quarrels.complain(order, now));
                each(shop, OrderStatus.AWAITING_PAYOUT, "complain", now, order -> quarrels.complain(order, now));
            }
            if (onStage.staff()) {
                each(shop, OrderStatus.AWAITING_SHIPMENT, "work", now, order -> work(order, now));
                each(shop, OrderStatus.AWAITING_PAYOUT, "thank", now, order -> talk.thank(order, now));
                attempt(() -> talk.answer(shop.seller().id(), now));
            }
            attempt(() -> quarrels.goOn(shop.seller().id(), now, onStage));
        }
    }

    /** Plays a person's part; when to look at the order again. */
    private interface Part {
        Instant play(OrderView order);
    }

    /** Orders whose fate has nothing in store before that moment; only spares looks, so it may be forgotten. */
    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();

    private void each(DemoShop shop, OrderStatus status, String name, Instant now, Part part) {
        SellerId seller = shop.seller().id();
        OrderFilter filter = new OrderFilter(status, null, null, null, null, null, null, null);
        List<OrderRow> rows = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<OrderRow> page = history.list(seller, filter, next, OrderHistory.PAGE_LIMIT);
            rows.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        for (OrderRow row : rows) {
            String key = name + " " + row.orderNo();
            if (!now.isBefore(quietUntil.getOrDefault(key, Instant.MIN))) {
                attempt(() -> quietUntil.put(key, part.play(history.order(seller, row.orderNo()))));
            }
        }
    }

    static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            LOG.log(Level.FINE, "Somebody was quicker than a simulated person", refused);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A simulated person could not do it", broken);
        }
    }

    /** As many a day as the shop had in its past. */
    private void place(DemoShop shop, Instant since, Instant now) {
        double aDay = shop.orders() / DAYS_OF_DEMO;
        long wanted = count(aDay, now) - count(aDay, since);
        for (long i = 0; i < Math.min(wanted, MOST_AT_ONCE); i++) {
            Random random = new Random(now.toEpochMilli() + i);
            attempt(() -> orders.place(new DemoOrders(shop, now, random.nextLong()).fresh(), BUYER));
        }
    }

    private static long count(double aDay, Instant at) {
        return (long) (aDay * (at.getEpochSecond() / 86_400.0));
    }

    private Instant pay(OrderView order, Instant now) {
        Instant due = due(order.times().placedAt(), Fate.of(order.orderNo()).paysAfter());
        if (!due.isAfter(now)) {
            OrderRef ref = ref(order);
            String id = "sim-" + order.orderNo();
            orders.authorise(ref, new Payment(id, "credit_card", order.amounts().order()), PAYMENTS);
            orders.settle(ref, id, PAYMENTS);
        }
        return due;
    }

    private Instant askToCancel(OrderView order, Instant now) {
        Fate fate = Fate.of(order.orderNo());
        if (order.axes().cancellation() != CancellationStatus.NONE) {
            return NEVER;
        }
        Instant due = due(passed(order), fate.cancelsAfter());
        if (!due.isAfter(now)) {
            orders.requestCancellation(ref(order), fate.reason(), null, BUYER);
        }
        return due;
    }

    private static Instant passed(OrderView order) {
        Instant passed = order.times().riskPassedAt();
        return passed == null ? order.times().placedAt() : passed;
    }

    private Instant receive(OrderView order, Instant now) {
        Instant next = report(order, now);
        Optional<Instant> arrived = arrived(order);
        if (arrived.isEmpty()) {
            return next;
        }
        Instant due = due(arrived.get(), Fate.of(order.orderNo()).confirmsAfter());
        if (!due.isAfter(now)) {
            orders.confirmReceipt(ref(order), BUYER);
        }
        return due;
    }

    /** When the last parcel arrived; empty while one has not. */
    static Optional<Instant> arrived(OrderView order) {
        List<Shipment> sent = order.shipments();
        return sent.stream().allMatch(one -> one.deliveredAt() != null)
                ? sent.stream().map(Shipment::deliveredAt).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Says what the carrier of each parcel has to say by now; when there will be more. */
    private Instant report(OrderView order, Instant now) {
        Fate fate = Fate.of(order.orderNo());
        Instant next = NEVER;
        for (Shipment sent : order.shipments()) {
            for (Fate.Word word : fate.words()) {
                Instant at = sent.shippedAt().plus(word.after());
                if (at.isAfter(now)) {
                    next = at.isBefore(next) ? at : next;
                } else if (sent.lastEventAt() == null || at.isAfter(sent.lastEventAt())) {
                    attempt(() -> tracking.take(event(order, sent, word, at), CARRIER));
                    next = now;
                }
            }
        }
        return next;
    }

    private static TrackingEvent event(OrderView order, Shipment sent, Fate.Word word, Instant at) {
        boolean arrived = word.status() == TrackingStatus.DELIVERED;
        return new TrackingEvent(
                "sim-" + order.orderNo() + "-" + sent.no() + "-" + word.status(),
                sent.carrier(),
                sent.trackingNo(),
                word.status(),
                at,
                arrived ? order.shipTo().country() : null,
                arrived ? order.shipTo().zip() : null);
    }

    private Instant work(OrderView order, Instant now) {
        Instant due;
        if (order.axes().cancellation() == CancellationStatus.REQUESTED) {
            due = order.axes().cancellationAskedAt().plus(REACTION);
            if (!due.isAfter(now)) {
                answer(order);
            }
            return due;
        }
        due = passed(order).plus(Fate.of(order.orderNo()).shipsAfter());
        if (!due.isAfter(now)) {
            String number = "SP%09dCN".formatted(order.orderNo().value() % 1_000_000_000);
            orders.ship(ref(order), new ShipmentNotice("CAINIAO", number, List.of(), ShipmentNotice.Via.NOTICE), STAFF);
        }
        // Somebody may ask to cancel before.
        return now;
    }

    private void answer(OrderView order) {
        if (order.axes().cancelReason().fault() == Fault.BUYER) {
            orders.acceptCancellation(ref(order), STAFF);
        } else {
            orders.rejectCancellation(ref(order), null, STAFF);
        }
    }

    private static Instant due(Instant step, Optional<Duration> after) {
        return after.map(step::plus).orElse(NEVER);
    }

    private static OrderRef ref(OrderView order) {
        return OrderRef.of(order.seller(), order.orderNo());
    }
}
