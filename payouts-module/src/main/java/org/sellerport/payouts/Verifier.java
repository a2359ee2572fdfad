package org.sellerport.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.shipping.api.Deliveries;

/** Finds out what can be said of a delivery and moves the payout accordingly. */
@ApplicationScoped
class Verifier {

    @Inject
    private PayoutTable payouts;

    @Inject
    private PayoutTermBook terms;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Orders orders;

    /**
     * Looks again at what carriers said; of an order that sleeps, or whose payout has ended or not begun, nothing follows.
     *
     * @param at when what is found takes effect
     */
    void check(SellerId seller, OrderNo order, Instant at) {
        payouts.find(seller, order)
                .filter(payout -> !payout.dormant())
                .filter(payout -> payout.isUnverified() || payout.status() == PayoutStatus.SCHEDULED)
                .filter(payout -> !payout.verification().approved())
                .ifPresent(payout -> check(payout, at));
    }

    private void check(Payout payout, Instant at) {
        DeliveryCheck check = DeliveryCheck.of(deliveries.of(payout.seller(), payout.order()));
        if (!payout.isKnown(check)) {
            payouts.found(payout, check);
        }
        payout.next(check.verification())
                .ifPresent(to -> move(payout, to, payout.dueIn(to, terms.terms(), at), By.SYSTEM, at));
    }

    /** An operator's word stands for what carriers did not say: the payout is due at once. */
    void approve(Payout payout, By by, Instant at) {
        payouts.approved(payout);
        move(payout, PayoutStatus.SCHEDULED, at, by, at);
    }

    /** The verification took too long. */
    void handOver(Payout payout, Instant at) {
        PayoutStatus to = PayoutStatus.WITH_OPERATOR;
        move(payout, to, payout.dueIn(to, terms.terms(), at), By.SYSTEM, at);
    }

    private void move(Payout payout, PayoutStatus to, Instant dueAt, By by, Instant at) {
        orders.movePayout(payout.ref(), to, by);
        payouts.moved(payout, to, dueAt, payout.stoppedIn(to, at));
    }
}
