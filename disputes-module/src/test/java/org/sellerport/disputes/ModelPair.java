package org.sellerport.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sellerport.disputes.api.DisputeEnded;
import org.sellerport.disputes.api.DisputeEvent;
import org.sellerport.disputes.api.DisputeOpened;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.Proposal;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** A dispute and its model, told the same; and the order as the dispute's events leave it. */
final class ModelPair {

    /** Answer, negotiation, ruling, return, confirmation, and the ruling on a contested return. */
    private static final long SUM_OF_DEADLINES = (5 + 7 + 30 + 10 + 16 + 30) * ModelDispute.DAY;

    private static final Instant BEGIN = Instant.parse("2026-06-01T00:00:00Z");

    /** What all walks together came to. */
    static final LongAdder STEPS = new LongAdder();

    static final Map<String, LongAdder> REACHED = new ConcurrentHashMap<>();

    Quarrel quarrel = new Quarrel();
    ModelDispute model = new ModelDispute();
    private boolean disputed;
    private int payments;
    private int heard;

    /** Goes on with another order where this one's dispute is over for good. */
    void beginAnewIfSettled() {
        if (model.rounds > 0 && !model.isOpen()) {
            compare();
            quarrel = new Quarrel();
            model = new ModelDispute();
            disputed = false;
            payments = 0;
            heard = 0;
        }
    }

    /** Tells both; the code of a refusal has to be the same. */
    void tell(Consumer<Quarrel> product, Function<ModelDispute, String> rules) {
        STEPS.increment();
        String expected = rules.apply(model);
        String refused = null;
        try {
            product.accept(quarrel);
        } catch (RuleViolation refusal) {
            refused = refusal.code();
            reach(refused);
        }
        assertEquals(expected, refused);
        compare();
    }

    void pass(long seconds) {
        STEPS.increment();
        model.passTo(model.now + seconds);
        Instant until = BEGIN.plusSeconds(model.now);
        // In pieces, as what ends hears of what went back before.
        quarrel.pass(Duration.between(quarrel.now, until));
        compare();
    }

    void freeze(boolean on) {
        STEPS.increment();
        if (model.frozen == on) {
            return;
        }
        boolean open = model.isOpen();
        model.freeze(on);
        if (open) {
            quarrel.tell(Quarrel.OPERATOR, on ? Dispute::freeze : Dispute::unfreeze);
        }
        compare();
    }

    void refundOtherwise(long cents) {
        STEPS.increment();
        boolean open = model.isOpen();
        model.refundOtherwise(cents);
        long left = Math.max(0, quarrel.left.minorUnits() - cents);
        quarrel.left = new Money(left, quarrel.left.currency());
        if (left == 0 && open) {
            quarrel.tell(Quarrel.OPERATOR, Dispute::close);
        }
        compare();
    }

    private static void reach(String what) {
        REACHED.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    private void compare() {
        hear();
        assertEquals(model.left(), quarrel.left.minorUnits(), "what is left of the money");
        assertEquals(model.disputed, disputed, "whether the order is disputed");
        assertEquals(model.isOpen(), disputed, "an order is disputed as long as its dispute is open");
        assertTrue(payments <= 1, "money goes back once at most");
        assertEquals(model.payments, payments);
        if (model.rounds > 0) {
            compare(quarrel.view());
        }
        assertTrue(age() <= SUM_OF_DEADLINES, "it ends within the sum of its deadlines");
    }

    /** How long it has been open, without the time in which the order was frozen. */
    private long age() {
        if (!model.isOpen()) {
            return 0;
        }
        long standing = model.stoppedAt < 0 ? 0 : model.now - model.stoppedAt;
        return model.now - model.openedAt - model.stood - standing;
    }

    /** Does to the order what the dispute's events say. */
    private void hear() {
        for (DisputeEvent event : quarrel.told.subList(heard, quarrel.told.size())) {
            reach(event.step().name());
            if (event instanceof DisputeOpened) {
                assertFalse(disputed);
                disputed = true;
            }
            if (event instanceof DisputeEnded ended) {
                assertTrue(disputed);
                disputed = false;
                reach(ended.outcome().name());
                payments += ended.refund().isZero() ? 0 : 1;
                quarrel.left = quarrel.left.minus(ended.refund());
                assertFalse(quarrel.left.isNegative(), "no more goes back than was paid");
            }
        }
        heard = quarrel.told.size();
    }

    private void compare(DisputeView view) {
        assertEquals(model.state, view.state());
        assertEquals(model.outcome, view.outcome());
        assertEquals(model.asked, view.asked().amount().minorUnits());
        assertEquals(
                model.offers.stream().map(one -> one.status).toList(),
                view.proposals().stream().map(one -> one.status().name()).toList());
        assertEquals(
                sides(),
                view.proposals().stream().map(Proposal::side).map(Enum::name).toList());
        if (model.isOpen()) {
            assertEquals(BEGIN.plusSeconds(model.due), view.deadline().at());
            assertEquals(model.stoppedAt >= 0, view.deadline().stopped());
        }
    }

    private List<String> sides() {
        return model.offers.stream().map(one -> one.side.name()).toList();
    }

    /** Left alone it ends. */
    void finish() {
        freeze(false);
        pass(SUM_OF_DEADLINES);
        assertFalse(model.isOpen());
        assertFalse(disputed);
    }
}
