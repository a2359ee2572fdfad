package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.sellerport.disputes.api.Offer;
import org.sellerport.disputes.api.Side;
import org.sellerport.disputes.api.Solution;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;

/**
 * Random walks of buyer, seller and operator at random times: the dispute stands where the model stands, ends within the sum
 * of its deadlines, gives money back once at most, and leaves the order as its outcome says. The build walks some ten
 * thousand steps, the profile {@code model} more than a million.
 */
class NegotiationModelTest {

    private static final int LONGEST_WALK = 60;

    /** From so many steps on nothing worth reaching can be missed by chance. */
    private static final long LONG_RUN = 300_000;

    private static final Set<String> WORTH_REACHING = Set.of(
            "dispute-settled",
            "dispute-reopened",
            "dispute-over",
            "dispute-not-negotiable",
            "dispute-not-escalatable",
            "dispute-not-with-operator",
            "offer-invalid",
            "return-made",
            "claim-raised",
            "proposal-unknown",
            "proposal-not-open",
            "proposal-own",
            "return-under-way",
            "return-not-due",
            "return-not-shipped",
            "REOPENED",
            "RULING_OVERDUE",
            "RETURN_CONTESTED",
            "AGREED",
            "WITHDRAWN",
            "RULED",
            "NOT_ANSWERED",
            "NOT_RULED",
            "RETURNED",
            "RETURN_NOT_CONFIRMED",
            "NOT_RETURNED",
            "ORDER_REFUNDED",
            "STOPPED");

    /** One thing that can happen; said in a word, so that a walk that diverges can be read. */
    private record Step(String word, Consumer<ModelPair> taken) {}

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_dispute_and_the_model_never_diverge(@ForAll("walks") ActionChain<ModelPair> walk) {
        walk.run().finish();
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
                Tuple.of(4, opens()),
                Tuple.of(2, Arbitraries.just(new Step("another order", ModelPair::beginAnewIfSettled))),
                Tuple.of(9, proposals()),
                Tuple.of(5, acceptances()),
                Tuple.of(5, waits()),
                Tuple.of(2, toDeadline()),
                Tuple.of(3, rulings()),
                Tuple.of(9, acts()),
                Tuple.of(2, surroundings()));
    }

    private static Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, ModelDispute.PAID)),
                Tuple.of(2, Arbitraries.of(ModelDispute.PAID, 0L)),
                Tuple.of(1, Arbitraries.of(-1L, ModelDispute.PAID + 1)));
    }

    private static Offer offer(long cents, boolean back) {
        Money amount = Money.ofMinor(cents, "USD");
        return new Offer(back ? Solution.RETURN_AND_REFUND : Solution.REFUND, amount, null);
    }

    private static Arbitrary<Step> opens() {
        return Combinators.combine(cents(), Arbitraries.of(true, false))
                .as((cents, back) -> new Step(
                        "open " + cents + " " + back,
                        pair -> pair.tell(
                                one -> one.open(offer(cents, back), pair.model.frozen),
                                model -> model.open(cents, back))));
    }

    private static Arbitrary<Step> proposals() {
        return Combinators.combine(
                        Arbitraries.of(Side.BUYER, Side.SELLER, Side.SELLER, Side.OPERATOR),
                        cents(),
                        Arbitraries.of(true, false, false))
                .as((side, cents, back) -> new Step(
                        side + " proposes " + cents + " " + back,
                        pair -> pair.tell(
                                one -> one.tell(by(side), (dispute, at) -> dispute.propose(offer(cents, back), at)),
                                model -> model.propose(side, cents, back))));
    }

    private static By by(Side side) {
        return switch (side) {
            case BUYER -> Quarrel.BUYER;
            case SELLER -> Quarrel.SELLER;
            case OPERATOR -> Quarrel.OPERATOR;
        };
    }

    /** Mostly of the latest. */
    private static Arbitrary<Step> acceptances() {
        return Combinators.combine(
                        Arbitraries.of(Side.BUYER, Side.SELLER),
                        Arbitraries.integers().between(-1, 3))
                .as((side, ago) -> new Step(side + " accepts " + ago, pair -> {
                    int no = pair.model.offers.size() - ago;
                    pair.tell(
                            one -> one.tell(by(side), (dispute, at) -> dispute.accept(no, at)),
                            model -> model.accept(side, no));
                }));
    }

    private static Arbitrary<Step> waits() {
        Arbitrary<Long> seconds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(1, ModelDispute.DAY)),
                Tuple.of(3, Arbitraries.longs().between(1, 6).map(days -> days * ModelDispute.DAY)),
                Tuple.of(1, Arbitraries.longs().between(ModelDispute.DAY, 40 * ModelDispute.DAY)));
        return seconds.map(many -> new Step("wait " + many, pair -> pair.pass(many)));
    }

    /** Around the instant at which the next deadline takes effect. */
    private static Arbitrary<Step> toDeadline() {
        return Arbitraries.longs()
                .between(-1, 1)
                .map(off -> new Step(
                        "deadline " + off,
                        pair -> pair.pass(
                                Math.max(0, Math.max(pair.model.due, pair.model.now) + off - pair.model.now))));
    }

    private static Arbitrary<Step> rulings() {
        return Combinators.combine(cents(), Arbitraries.of(true, false, false))
                .as((cents, back) -> new Step(
                        "rule " + cents + " " + back,
                        pair -> pair.tell(one -> one.rule(offer(cents, back)), model -> model.rule(cents, back))));
    }

    private static Arbitrary<Step> acts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, act("buyer escalates", Quarrel.BUYER, Dispute::escalate, ModelDispute::escalate)),
                Tuple.of(1, act("seller escalates", Quarrel.SELLER, Dispute::escalate, ModelDispute::escalate)),
                Tuple.of(1, act("withdraw", Quarrel.BUYER, Dispute::withdraw, ModelDispute::withdraw)),
                Tuple.of(
                        4,
                        act(
                                "send back",
                                Quarrel.BUYER,
                                (one, at) -> one.shipReturn(Quarrel.PARCEL, at),
                                ModelDispute::send)),
                Tuple.of(1, act("confirm", Quarrel.SELLER, Dispute::confirmReturn, model -> model.receive(false))),
                Tuple.of(
                        2,
                        act(
                                "contest",
                                Quarrel.SELLER,
                                (one, at) -> one.contestReturn("no", at),
                                model -> model.receive(true))));
    }

    private static Arbitrary<Step> act(
            String word, By by, DisputeSteps.Verb verb, Function<ModelDispute, String> rules) {
        return Arbitraries.just(new Step(word, pair -> pair.tell(one -> one.tell(by, verb), rules)));
    }

    private static Arbitrary<Step> surroundings() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(true, false).map(on -> new Step("freeze " + on, pair -> pair.freeze(on)))),
                Tuple.of(
                        1,
                        Arbitraries.of(100L, 3_000L, ModelDispute.PAID)
                                .map(cents ->
                                        new Step("refund otherwise " + cents, pair -> pair.refundOtherwise(cents)))));
    }
}
