package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.TrackingStatus;

/**
 * Random walks: whatever is told to an order, in whatever sequence, however often and at whatever time, it stands where the
 * model stands. The build walks some ten thousand steps, the profile {@code model} more than a million.
 */
class ModelTest {

    private static final int LONGEST_WALK = 80;

    /** From so many steps on nothing worth reaching can be missed by chance. */
    private static final long LONG_RUN = 500_000;

    /** Of these the walks together have to have seen each, or they prove less than they say. */
    private static final Set<String> WORTH_REACHING = Set.of(
            "order-unpaid",
            "risk-review-pending",
            "already-shipped",
            "order-ended",
            "cancellation-open",
            "order-frozen",
            "line-unknown",
            "quantity-exceeded",
            "already-paid",
            "price-invalid",
            "amount-differs",
            "payment-missing",
            "cancel-not-free",
            "not-under-review",
            "reason-not-for-buyers",
            "cancellation-impossible",
            "cancellation-missing",
            "shipment-unknown",
            "corrections-used-up",
            "correction-too-late",
            "receipt-not-due",
            "extensions-used-up",
            "extension-invalid",
            "not-frozen",
            "order-dormant",
            "payout-move-illegal",
            "dispute-open",
            "dispute-missing",
            "dispute-impossible",
            "dispute-too-early",
            "dispute-too-late",
            "refund-exceeds-payment",
            "refund-invalid",
            "refund-not-whole",
            "PAYOUT_MOVED",
            "PAYOUT_RELEASED",
            "DISPUTE_OPENED",
            "DISPUTE_ENDED",
            "REFUNDED",
            "COMPLETED",
            "RISK_OBJECTED",
            "FUNDS_RETURNED",
            "SHIPMENT_SUSPECTED",
            "UNSHIPPED_REFUNDED",
            "RECEIPT_CONFIRMED",
            "ACTIVATED",
            "DELIVERED",
            "RETURNED");

    /** One thing that can happen; said in a word, so that a walk that diverges can be read. */
    private record Step(String word, Consumer<ModelPair> taken) {}

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void an_order_and_the_model_never_diverge(@ForAll("walks") ActionChain<ModelPair> walk) {
        walk.run();
    }

    @AfterContainer
    static void the_walks_saw_everything_worth_seeing() {
        Set<String> missed = new TreeSet<>(WORTH_REACHING);
        missed.removeAll(ModelPair.REACHED.keySet());
        System.out.println("Model: " + ModelPair.STEPS + " steps without a divergence; reached "
                + new TreeMap<>(ModelPair.REACHED));
        assertTrue(missed.isEmpty() || ModelPair.STEPS.sum() < LONG_RUN, () -> "Never reached: " + missed);
    }

    @Provide
    Arbitrary<ActionChain<ModelPair>> walks() {
        Arbitrary<Step> steps = steps();
        Action.Independent<ModelPair> any =
                () -> steps.map(step -> Transformer.<ModelPair>mutate(step.word(), step.taken()));
        return ActionChain.<ModelPair>startWith(ModelPair::new).withAction(any).withMaxTransformations(LONGEST_WALK);
    }

    private static Arbitrary<Step> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(14, forth()),
                Tuple.of(8, waits()),
                Tuple.of(3, toDeadline()),
                Tuple.of(2, begins()),
                Tuple.of(6, payments()),
                Tuple.of(3, decisions()),
                Tuple.of(7, cancellations()),
                Tuple.of(5, shipments()),
                Tuple.of(8, words()),
                Tuple.of(4, receipts()),
                Tuple.of(3, freezes()),
                Tuple.of(3, payouts()),
                Tuple.of(4, disputes()),
                Tuple.of(3, refunds()));
    }

    /** What usually comes next. */
    private static Arbitrary<Step> forth() {
        return Arbitraries.integers()
                .between(0, 3)
                .map(which -> new Step("forth " + which, pair -> forth(pair, which)));
    }

    private static void forth(ModelPair pair, int which) {
        switch (pair.model.status) {
            case AWAITING_PAYMENT -> {
                if (pair.model.payment == PaymentStatus.UNPAID) {
                    pay(pair, "p1", 0);
                } else {
                    settle(pair, "p1", which == 0);
                }
            }
            case RISK_REVIEW -> pair.tell(Life::passes, model -> model.decide(true));
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED ->
                ship(pair, which == 0 ? List.of() : List.of(new Part(which, 1)));
            case AWAITING_RECEIPT -> {
                if (which == 0) {
                    correct(pair, 1);
                } else {
                    track(pair, which, TrackingStatus.DELIVERED, 0);
                }
            }
            case AWAITING_PAYOUT -> payOut(pair, which);
            case COMPLETED, CLOSED -> afterwards(pair, which);
        }
    }

    private static void payOut(ModelPair pair, int which) {
        if (pair.model.payout == PayoutStatus.VERIFYING) {
            move(pair, which == 0 ? PayoutStatus.WITH_OPERATOR : PayoutStatus.SCHEDULED);
        } else if (which > 0) {
            pair.tell(Life::paysOut, ModelOrder::payOut);
        } else {
            pair.tell(Life::disputes, ModelOrder::dispute);
        }
    }

    private static void move(ModelPair pair, PayoutStatus to) {
        pair.tell(life -> life.movesPayout(to), model -> model.movePayout(to));
    }

    private static void afterwards(ModelPair pair, int which) {
        if (pair.model.payment == PaymentStatus.VOIDED && which > 0) {
            settle(pair, "p1", false);
        } else {
            pair.begin(new ModelPair.Beginning(
                    List.of(3, 1 + which), List.of(333, 100), 10 * which, which, 7 + 15 * which, false));
        }
    }

    private static Arbitrary<Step> waits() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(3, Arbitraries.longs().between(1, ModelOrder.DAY)),
                Tuple.of(4, Arbitraries.longs().between(1, 6).map(days -> days * ModelOrder.DAY)),
                Tuple.of(1, Arbitraries.longs().between(ModelOrder.DAY, 40 * ModelOrder.DAY)));
        return seconds.map(many -> new Step("wait " + many, pair -> pair.pass(many)));
    }

    /** Around the instant at which the next deadline takes effect. */
    private static Arbitrary<Step> toDeadline() {
        return Arbitraries.longs()
                .between(-1, 1)
                .map(off -> new Step("deadline " + off, pair -> {
                    long next = pair.model.ends().values().stream()
                            .mapToLong(end -> end)
                            .min()
                            .orElse(pair.model.now);
                    pair.pass(Math.max(0, next + off - pair.model.now));
                }));
    }

    private static Arbitrary<Step> begins() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(0, 2_000);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5).list().ofMinSize(1).ofMaxSize(4),
                        amounts.list().ofSize(4),
                        amounts.filter(freight -> freight > 0),
                        Arbitraries.integers().between(0, ModelPair.SERVICES.size() - 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(false, false, true))
                .as((quantities, prices, freight, service, days, past) -> new ModelPair.Beginning(
                        quantities, prices.subList(0, quantities.size()), freight, service, past ? 7 : days, past))
                .map(with -> new Step("begin " + with, pair -> beginUnlessUnderWay(pair, with)));
    }

    private static void beginUnlessUnderWay(ModelPair pair, ModelPair.Beginning with) {
        Set<OrderStatus> worthStaying =
                Set.of(OrderStatus.AWAITING_SHIPMENT, OrderStatus.PARTIALLY_SHIPPED, OrderStatus.AWAITING_RECEIPT);
        if (!worthStaying.contains(pair.model.status) || pair.model.dormant) {
            pair.begin(with);
        }
    }

    private static Arbitrary<Step> payments() {
        Arbitrary<String> ids = Arbitraries.of("p1", "p1", "p1", "p2");
        Arbitrary<Step> pays = Combinators.combine(ids, Arbitraries.of(0, 0, 0, 1))
                .as((id, off) -> new Step("pay " + id + " " + off, pair -> pay(pair, id, off)));
        Arbitrary<Step> settles = Combinators.combine(ids, Arbitraries.of(true, false))
                .as((id, objects) -> new Step("settle " + id + " " + objects, pair -> settle(pair, id, objects)));
        Arbitrary<Step> adjusts = Arbitraries.longs()
                .between(-2_000, 20_000)
                .map(cents -> new Step(
                        "adjust " + cents,
                        pair -> pair.tell(life -> life.adjusts(cents), model -> model.adjust(cents))));
        Arbitrary<Step> cancels =
                Arbitraries.just(new Step("cancel", pair -> pair.tell(Life::cancels, ModelOrder::cancel)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, pays), Tuple.of(3, settles), Tuple.of(1, adjusts), Tuple.of(1, cancels));
    }

    private static void pay(ModelPair pair, String id, long off) {
        long cents = pair.model.amount() + off;
        pair.tell(life -> life.pays(id, cents), model -> model.pay(id, cents));
    }

    private static void settle(ModelPair pair, String id, boolean objects) {
        List<String> objections = objects ? List.of("AMOUNT") : List.of();
        pair.tell(
                life -> life.tell((order, now) -> order.settle(id, objections, now)),
                model -> model.settle(id, objects));
    }

    private static Arbitrary<Step> decisions() {
        return Arbitraries.of(
                new Step("pass", pair -> pair.tell(Life::passes, model -> model.decide(true))),
                new Step("pass", pair -> pair.tell(Life::passes, model -> model.decide(true))),
                new Step("reject", pair -> pair.tell(Life::rejects, model -> model.decide(false))),
                new Step("activate", pair -> pair.tell(Life::activates, ModelOrder::activate)),
                new Step("activate", pair -> pair.tell(Life::activates, ModelOrder::activate)));
    }

    private static Arbitrary<Step> cancellations() {
        Arbitrary<CancelReason> reasons = Arbitraries.of(CancelReason.class);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        reasons.map(why -> new Step(
                                "ask " + why,
                                pair -> pair.tell(life -> life.asksToCancel(why), model -> model.ask(why))))),
                Tuple.of(
                        2,
                        reasons.map(why -> new Step(
                                "reason " + why,
                                pair -> pair.tell(life -> life.changesReason(why), model -> model.changeReason(why))))),
                Tuple.of(
                        5,
                        Arbitraries.of(
                                new Step(
                                        "withdraw",
                                        pair -> pair.tell(
                                                Life::withdraws, model -> model.end(CancellationStatus.WITHDRAWN))),
                                new Step(
                                        "refuse",
                                        pair -> pair.tell(
                                                Life::refuses, model -> model.end(CancellationStatus.REJECTED))),
                                new Step(
                                        "refuse",
                                        pair -> pair.tell(
                                                Life::refuses, model -> model.end(CancellationStatus.REJECTED))),
                                new Step(
                                        "accept",
                                        pair -> pair.tell(
                                                Life::accepts, model -> model.end(CancellationStatus.ACCEPTED))))));
    }

    private static Arbitrary<Step> shipments() {
        Arbitrary<List<Part>> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.longs().between(0, 3))
                .as(Part::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<Step> ships = parts.map(some -> new Step("ship " + some, pair -> ship(pair, some)));
        Arbitrary<Step> corrects =
                Arbitraries.integers().between(0, 3).map(no -> new Step("correct " + no, pair -> correct(pair, no)));
        return Arbitraries.frequencyOf(Tuple.of(3, ships), Tuple.of(2, corrects));
    }

    private static void correct(ModelPair pair, int no) {
        pair.tell(life -> life.corrects(no), model -> model.correct(no));
    }

    private static void ship(ModelPair pair, List<Part> parts) {
        pair.tell(life -> life.ships(parts.toArray(Part[]::new)), model -> model.ship(parts));
    }

    private static Arbitrary<Step> words() {
        Arbitrary<Long> ago = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(0, 12).map(days -> days * ModelOrder.DAY)),
                Tuple.of(1, Arbitraries.longs().between(1, 12 * ModelOrder.DAY)));
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(TrackingStatus.class), ago)
                .as((no, said, before) ->
                        new Step("track " + no + " " + said + " " + before, pair -> track(pair, no, said, before)));
    }

    private static void track(ModelPair pair, int no, TrackingStatus said, long before) {
        long at = pair.model.now - before;
        pair.tell(life -> life.tracks(no, said, PastOrders.DAY_0.plusSeconds(at)), model -> model.track(no, said, at));
    }

    private static Arbitrary<Step> receipts() {
        Arbitrary<Step> extensions = Arbitraries.longs()
                .between(0, 31)
                .map(days -> new Step(
                        "extend " + days,
                        pair -> pair.tell(life -> life.extendsBy(days), model -> model.extend(days))));
        Arbitrary<Step> confirms =
                Arbitraries.just(new Step("confirm", pair -> pair.tell(Life::confirms, ModelOrder::confirm)));
        return Arbitraries.frequencyOf(Tuple.of(4, extensions), Tuple.of(1, confirms));
    }

    private static Arbitrary<Step> payouts() {
        Arbitrary<Step> moves =
                Arbitraries.of(PayoutStatus.class).map(to -> new Step("payout " + to, pair -> move(pair, to)));
        Arbitrary<Step> releases =
                Arbitraries.just(new Step("pay out", pair -> pair.tell(Life::paysOut, ModelOrder::payOut)));
        return Arbitraries.frequencyOf(Tuple.of(3, moves), Tuple.of(1, releases));
    }

    private static Arbitrary<Step> disputes() {
        return Arbitraries.of(
                new Step("dispute", pair -> pair.tell(Life::disputes, ModelOrder::dispute)),
                new Step("dispute", pair -> pair.tell(Life::disputes, ModelOrder::dispute)),
                new Step("lift", pair -> pair.tell(Life::liftsDispute, ModelOrder::liftDispute)));
    }

    /** Some cents, or around all that is left. */
    private static Arbitrary<Step> refunds() {
        Arbitrary<RefundCause> causes = Arbitraries.of(RefundCause.DISPUTE, RefundCause.GOODWILL, RefundCause.OPERATOR);
        Arbitrary<Step> parts = Combinators.combine(Arbitraries.longs().between(-1, 400), causes)
                .as((cents, why) -> new Step("refund " + cents + " " + why, pair -> refund(pair, cents, why)));
        Arbitrary<Step> all = Combinators.combine(Arbitraries.longs().between(-1, 1), causes)
                .as((off, why) -> new Step(
                        "refund all " + off + " " + why,
                        pair -> refund(pair, pair.model.amount() - pair.model.refunded + off, why)));
        return Arbitraries.frequencyOf(Tuple.of(3, parts), Tuple.of(1, all));
    }

    private static void refund(ModelPair pair, long cents, RefundCause why) {
        pair.tell(life -> life.refunds(cents, why), model -> model.refund(cents, why));
    }

    private static Arbitrary<Step> freezes() {
        return Arbitraries.of(
                new Step("freeze", pair -> pair.tell(Life::freezes, ModelOrder::freeze)),
                new Step("unfreeze", pair -> pair.tell(Life::unfreezes, ModelOrder::unfreeze)),
                new Step("unfreeze", pair -> pair.tell(Life::unfreezes, ModelOrder::unfreeze)));
    }
}
