package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEvent;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.ParcelMoved;
import org.sellerport.orders.api.PayoutMoved;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.UnshippedRefunded;

/** An order and what the model makes of it: both are told the same, and are compared after every step. */
final class ModelPair {

    /** How the orders of one walk begin. */
    record Beginning(
            List<Integer> quantities, List<Integer> prices, int freight, int service, int days, boolean past) {}

    static final List<String> SERVICES = List.of("courier", "express", "standard", "economy", "special");
    private static final List<Integer> SERVICE_DAYS = List.of(23, 27, 39, 60, 90);
    private static final Beginning USUAL = new Beginning(List.of(2, 1), List.of(1_500, 990), 500, 2, 7, false);

    /** What all walks together came to. */
    static final LongAdder STEPS = new LongAdder();

    static final Map<String, LongAdder> REACHED = new ConcurrentHashMap<>();

    Life life;
    ModelOrder model;
    private int told;

    ModelPair() {
        begin(USUAL);
    }

    void begin(Beginning with) {
        Item[] items = IntStream.range(0, with.quantities().size())
                .mapToObj(i ->
                        PastOrders.item(with.quantities().get(i), with.prices().get(i)))
                .toArray(Item[]::new);
        PastOrders past = PastOrders.anOrder().items(items).freight(with.freight());
        model = new ModelOrder(
                with.quantities().stream().mapToLong(n -> n).toArray(),
                with.prices().stream().mapToLong(n -> n).toArray(),
                with.freight(),
                with.past() ? 39 : SERVICE_DAYS.get(with.service()),
                with.days());
        if (with.past()) {
            life = Life.imported(past.paid(0).funded(0).riskPassed(0), PastOrders.DAY_0);
            model.importToShip();
        } else {
            life = Life.of(past.by(SERVICES.get(with.service())));
            life.order().processWithin(with.days());
        }
        told = 0;
        compare("began");
    }

    /** Lets time pass for both. */
    void pass(long seconds) {
        STEPS.increment();
        model.passTo(model.now + seconds);
        life.until(PastOrders.DAY_0.plusSeconds(model.now));
        compare("time");
    }

    /** Tells both; the code of a refusal has to be the same. */
    void tell(Consumer<Life> product, Function<ModelOrder, String> rules) {
        STEPS.increment();
        model.passTo(model.now);
        String expected = rules.apply(model);
        String refused = null;
        try {
            product.accept(life);
        } catch (RuleViolation refusal) {
            refused = refusal.code();
        }
        assertEquals(expected, refused, "refusal");
        compare(refused == null ? "done" : refused);
    }

    private void compare(String outcome) {
        REACHED.computeIfAbsent(outcome, any -> new LongAdder()).increment();
        REACHED.computeIfAbsent(model.status.name(), any -> new LongAdder()).increment();
        OrderView view = life.view();
        assertEquals(model.status, view.axes().status());
        assertEquals(model.payment, view.axes().payment());
        assertEquals(model.cancellation, view.axes().cancellation());
        assertEquals(model.dispute, view.axes().dispute());
        assertEquals(model.payout, view.axes().payout());
        assertEquals(model.reason, view.axes().cancelReason());
        assertEquals(model.holds(), view.holds());
        assertEquals(model.ends(), ends(), "deadlines");
        assertEquals(model.amount(), view.amounts().order().minorUnits());
        assertEquals(model.discount, view.amounts().discount().minorUnits());
        assertEquals(model.refunded, view.amounts().refunded().minorUnits());
        assertEquals(model.receivedBy, view.receivedBy());
        assertEquals(model.boxes.size(), view.shipments().size());
        for (int i = 0; i < model.boxes.size(); i++) {
            compare(model.boxes.get(i), view.shipments().get(i));
        }
        compareFacts();
    }

    private static void compare(ModelOrder.Box box, Shipment shipment) {
        assertEquals(box.word, shipment.status());
        assertEquals(box.deliveredAt, seconds(shipment.deliveredAt()));
        assertEquals(box.suspectedAt, seconds(shipment.suspectedAt()));
        assertEquals(box.corrections, shipment.corrections());
    }

    /** Nothing more and nothing less happened, and when. */
    private void compareFacts() {
        List<String> facts = life.events().stream().map(ModelPair::fact).toList();
        assertEquals(
                model.facts.subList(told, model.facts.size()),
                facts.subList(Math.min(told, facts.size()), facts.size()));
        model.facts.subList(told, model.facts.size()).forEach(fact -> REACHED.computeIfAbsent(
                        fact.split(" ", -1)[1], any -> new LongAdder())
                .increment());
        told = facts.size();
    }

    private static String fact(OrderEvent event) {
        return seconds(event.at()) + " " + what(event);
    }

    private static String what(OrderEvent event) {
        if (event instanceof ParcelMoved moved) {
            return moved.status().name();
        }
        if (event instanceof UnshippedRefunded given) {
            return event.kind() + " " + given.refund().minorUnits();
        }
        if (event instanceof OrderRefunded given) {
            return event.kind() + " " + given.refund().minorUnits();
        }
        boolean told = event instanceof OrderClosed || event instanceof OrderReceived || event instanceof PayoutMoved;
        return told ? event.kind() + " " + event.detail() : event.kind().name();
    }

    private Map<Deadline.Kind, Long> ends() {
        Map<Deadline.Kind, Long> ends = new TreeMap<>();
        life.deadlines().forEach(deadline -> ends.put(deadline.kind(), seconds(deadline.at())));
        return ends;
    }

    private static Long seconds(Instant at) {
        return at == null ? null : Duration.between(PastOrders.DAY_0, at).toSeconds();
    }
}
