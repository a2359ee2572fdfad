package org.sellerport.payouts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.DisputeLifted;
import org.sellerport.orders.api.OrderActivated;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderDisputed;
import org.sellerport.orders.api.OrderFrozen;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrderUnfrozen;
import org.sellerport.orders.api.OrdersImported;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.shipping.api.ParcelReported;

/**
 * Follows what happens to orders: a payout begins with the receipt, stands still with a dispute or a freeze, is parted anew by a
 * refund and ends with the order.
 *
 * <p>It listens after the bookkeeping: what it moves must have been booked where it moves from.
 */
@ApplicationScoped
class Follower {

    /** Later than whoever says nothing. */
    private static final int LATE = jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    private Standings standings;

    @Inject
    private PayoutTable payouts;

    @Inject
    private HoldTable holds;

    @Inject
    private PayoutTermBook terms;

    @Inject
    private Verifier verifier;

    void begin(@Observes @Priority(LATE) OrderReceived event) {
        payouts.add(standings.of(event.seller(), List.of(event.order())).stream()
                .map(standing -> Beginning.received(standing, event.at(), terms.terms()))
                .toList());
        verifier.check(event.seller(), event.order(), event.at());
    }

    void begin(@Observes @Priority(LATE) OrdersImported event) {
        List<Standing> begun = standings.of(event.seller(), event.orders()).stream()
                .filter(standing -> standing.payout() != PayoutStatus.NOT_DUE)
                .toList();
        payouts.add(begun.stream()
                .map(standing -> Beginning.imported(standing, terms.terms()))
                .toList());
        begun.stream()
                .filter(standing -> !standing.dormant() && standing.payout() == PayoutStatus.VERIFYING)
                .forEach(standing -> verifier.check(standing.seller(), standing.order(), standing.receivedAt()));
    }

    void activate(@Observes @Priority(LATE) OrderActivated event) {
        payouts.find(event.seller(), event.order()).filter(Payout::dormant).ifPresent(payout -> {
            payouts.activated(payout, event.at(), dueWhenActivated(payout, event.at()));
            verifier.check(event.seller(), event.order(), event.at());
        });
    }

    private Instant dueWhenActivated(Payout payout, Instant at) {
        return payout.status() == PayoutStatus.VERIFYING
                ? at.plus(terms.terms().verification())
                : payout.dueIn(payout.status(), terms.terms(), at);
    }

    void look(@Observes @Priority(LATE) ParcelReported event, Clock clock) {
        verifier.check(event.seller(), event.order(), clock.instant());
    }

    void dispute(@Observes @Priority(LATE) OrderDisputed event) {
        holds.begin(HoldTable.What.DISPUTED, event.seller(), event.order(), event.at());
    }

    void lift(@Observes @Priority(LATE) DisputeLifted event) {
        holds.end(HoldTable.What.DISPUTED, event.seller(), event.order(), event.at());
    }

    void freeze(@Observes @Priority(LATE) OrderFrozen event) {
        holds.begin(HoldTable.What.FROZEN, event.seller(), event.order(), event.at());
    }

    void unfreeze(@Observes @Priority(LATE) OrderUnfrozen event) {
        holds.end(HoldTable.What.FROZEN, event.seller(), event.order(), event.at());
    }

    void part(@Observes @Priority(LATE) OrderRefunded event) {
        part(event.seller(), event.order());
    }

    void end(@Observes @Priority(LATE) OrderClosed event) {
        payouts.ended(event.seller(), event.order());
        part(event.seller(), event.order());
    }

    private void part(SellerId seller, OrderNo order) {
        standings.of(seller, List.of(order)).forEach(payouts::parted);
    }
}
