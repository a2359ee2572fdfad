package org.sellerport.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.sellerport.ledger.Walk.Deed;

/**
 * Random walks: whatever happens to orders, refunds, withdrawals and penalties in whatever sequence, every currency balances,
 * nothing is below zero that must not be, and no order is paid out twice. The build walks 20,000 events, the profile
 * {@code model} a million.
 */
class LedgerWalkTest {

    private static final int LENGTH = 100;

    /** From so many events on nothing worth reaching can be missed by chance. */
    private static final long LONG_RUN = 15_000;

    /** Beside every deed: what the walks together have to have come to, or they prove less than they say. */
    private static final Set<String> WORTH_REACHING = Set.of(
            "refused FundsShort",
            "refund before the payout",
            "refund after the payout",
            "wholly refunded after the payout",
            "in debt",
            "out of debt",
            "released disputed",
            "released twice");

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void whatever_happens_the_books_are_sound(@ForAll("walks") ActionChain<Walk> walk) {
        walk.run();
    }

    @AfterContainer
    static void the_walks_saw_everything_worth_seeing() {
        Set<String> missed = new TreeSet<>(WORTH_REACHING);
        missed.addAll(Set.of(Deed.values()).stream().map(Deed::name).collect(Collectors.toSet()));
        missed.removeAll(Walk.REACHED.keySet());
        System.out.println("Ledger: " + Walk.EVENTS + " events; " + new TreeMap<>(Walk.REACHED));
        assertTrue(missed.isEmpty() || Walk.EVENTS.sum() < LONG_RUN, () -> "Never reached: " + missed);
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walks() {
        Arbitrary<Transformer<Walk>> events = Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, Walk.ORDERS - 1),
                        Arbitraries.integers().between(1, 120))
                .as((deed, order, share) ->
                        Transformer.mutate(deed + " " + order + " " + share, walk -> walk.take(deed, order, share)));
        Action.Independent<Walk> any = () -> events;
        return ActionChain.<Walk>startWith(Walk::new).withAction(any).withMaxTransformations(LENGTH);
    }

    @Property(tries = 100)
    void a_split_adds_up_and_is_within_a_minor_unit_of_what_is_exact(
            @ForAll("formulas") FormulaCase one, @ForAll("formulas") FormulaCase other) {
        for (FormulaCase each : List.of(one, other)) {
            assertEquals(each.kept(), each.split().whole());
            assertTrue(each.isWithinAUnit(), each::toString);
        }
    }

    @Provide
    Arbitrary<FormulaCase> formulas() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.integers().between(0, 50_000),
                        Arbitraries.integers().between(0, 50_000))
                .as(FormulaCase::new);
    }
}
