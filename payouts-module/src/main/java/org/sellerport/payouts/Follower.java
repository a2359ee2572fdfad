package org.sellerport.payouts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.DisputeLifted;
import org.sellerport.orders.api.OrderActivated;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderDisputed;
import org.sellerport.orders.api.OrderEvents;
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

    void begin(@Observes @Priority(LATE) OrderEvents<OrderReceived> received) {
        Map<OrderNo, Instant> since =
                received.all().stream().collect(Collectors.toMap(OrderReceived::order, OrderReceived::at));
        List<Payout> begun = payouts.add(standings.of(received.seller(), received.orders()).stream()
                .map(standing -> Beginning.received(standing, since.get(standing.order()), terms.terms()))
                .toList());
        verifier.check(received.seller(), begun, Payout::since);
    }

    void begin(@Observes @Priority(LATE) OrdersImported event) {
        List<Payout> begun = payouts.add(standings.of(event.seller(), event.orders()).stream()
                .filter(standing -> standing.payout() != PayoutStatus.NOT_DUE)
                .map(standing -> Beginning.imported(standing, terms.terms()))
                .toList());
        verifier.check(
                event.seller(),
                begun.stream()
                        .filter(payout -> payout.status() == PayoutStatus.VERIFYING)
                        .toList(),
                Payout::since);
    }

    void activate(@Observes @Priority(LATE) OrderActivated event) {
        payouts.find(event.seller(), event.order()).filter(Payout::dormant).ifPresent(payout -> {
            payouts.activated(payout, event.at(), dueWhenActivated(payout, event.at()));
            look(event.seller(), event.order(), event.at());
        });
    }

    private void look(SellerId seller, OrderNo order, Instant at) {
        verifier.check(seller, payouts.find(seller, order).stream().toList(), payout -> at);
    }

    private Instant dueWhenActivated(Payout payout, Instant at) {
        return payout.status() == PayoutStatus.VERIFYING
                ? at.plus(terms.terms().verification())
                : payout.dueIn(payout.status(), terms.terms(), at);
    }

    void look(@Observes @Priority(LATE) ParcelReported event, Clock clock) {
        look(event.seller(), event.order(), clock.instant());
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
        part(event.seller(), List.of(event.order()));
    }

    void end(@Observes @Priority(LATE) OrderEvents<OrderClosed> closed) {
        part(closed.seller(), payouts.ended(closed.seller(), closed.orders()));
    }

    private void part(SellerId seller, List<OrderNo> orders) {
        if (!orders.isEmpty()) {
            standings.of(seller, orders).forEach(payouts::parted);
        }
    }
}
