package org.sellerport.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sellerport.disputes.api.DisputeAct;
import org.sellerport.disputes.api.DisputeEvent;
import org.sellerport.disputes.api.DisputeRef;
import org.sellerport.disputes.api.DisputeState;
import org.sellerport.disputes.api.PossibleDisputeAct;
import org.sellerport.disputes.api.Side;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.DisputedOrders;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;

/**
 * Takes steps: holds the order and then its dispute, lets what is due take effect, tells the dispute, writes what follows.
 * Everything in the caller's transaction.
 */
@ApplicationScoped
class DisputeSteps {

    /** Something a dispute can be told. */
    @FunctionalInterface
    interface Verb {
        List<? extends DisputeEvent> tell(Dispute dispute, Moment now);
    }

    @Inject
    private DisputeStore store;

    @Inject
    private Journal journal;

    @Inject
    private TermBook terms;

    @Inject
    private DisputedOrders held;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Clock clock;

    /** A step of a dispute that is there. */
    Dispute take(DisputeRef ref, By by, Verb verb) {
        held.hold(ref.seller(), ref.order());
        Dispute dispute = store.lock(ref.seller(), ref.order(), ref.seen());
        Moment now = now(ref.seller(), ref.order(), by);
        expireDue(dispute, now);
        tell(dispute, now, verb);
        return dispute;
    }

    /** Opens a dispute, or one that was withdrawn again. */
    void open(OrderRef order, By by, Verb verb) {
        orders.dispute(order, by);
        begin(order, by, verb);
    }

    /** Opens the dispute about an order that counts as disputed already. */
    void adopt(OrderRef order, Verb verb) {
        begin(order, By.SYSTEM, verb);
    }

    private void begin(OrderRef order, By by, Verb verb) {
        Optional<Dispute> before = store.lock(order.seller(), order.no());
        Dispute dispute = before.orElseGet(() -> new Dispute(order.seller(), order.no()));
        DisputeState stood = before.map(Dispute::state).orElse(null);
        List<? extends DisputeEvent> told = verb.tell(dispute, now(order.seller(), order.no(), by));
        if (before.isEmpty()) {
            store.add(dispute);
        }
        journal.write(dispute, stood, told);
    }

    private void tell(Dispute dispute, Moment now, Verb verb) {
        DisputeState before = dispute.state();
        journal.write(dispute, before, verb.tell(dispute, now));
    }

    private void expireDue(Dispute dispute, Moment now) {
        while (isDue(dispute, now)) {
            tell(dispute, now, Dispute::expire);
        }
    }

    private static boolean isDue(Dispute dispute, Moment now) {
        return dispute.wakeAt().filter(wake -> !wake.isAfter(now.at())).isPresent();
    }

    /** Lets what is due of a dispute take effect; this transaction holds its order already. */
    int expire(SellerId seller, OrderNo order) {
        Optional<Dispute> dispute = store.lock(seller, order);
        Moment now = now(seller, order, By.SYSTEM);
        int steps = 0;
        while (dispute.isPresent() && isDue(dispute.get(), now)) {
            tell(dispute.get(), now, Dispute::expire);
            steps++;
        }
        return steps;
    }

    /** What follows in an open dispute from what happened to its order; the order's step holds the order. */
    void follow(OrderRef order, Instant at, By by, Verb verb) {
        store.lock(order.seller(), order.no())
                .filter(dispute -> dispute.state().isOpen())
                .ifPresent(dispute -> {
                    Moment then = moment(order.seller(), order.no(), at, by);
                    expireDue(dispute, then);
                    if (dispute.state().isOpen()) {
                        tell(dispute, then, verb);
                    }
                });
    }

    /** What would be possible now for a side, once everything that is due of a copy has taken effect. */
    List<PossibleDisputeAct> foresee(Dispute copy, Side side) {
        Moment now = now(copy.seller(), copy.order(), By.SYSTEM);
        while (isDue(copy, now)) {
            copy.expire(now);
        }
        List<PossibleDisputeAct> acts = new ArrayList<>();
        DisputeAct.of(side).forEach(act -> acts.add(new PossibleDisputeAct(act, copy.refusal(act, side))));
        return acts;
    }

    private Moment now(SellerId seller, OrderNo order, By by) {
        return moment(seller, order, clock.instant(), by);
    }

    private Moment moment(SellerId seller, OrderNo order, Instant at, By by) {
        return new Moment(
                at, by, terms.terms(), () -> history.money(seller, order).left());
    }

    /** The time that steps are taken at. */
    Instant now() {
        return clock.instant();
    }
}
