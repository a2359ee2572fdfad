package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundEvent;
import org.sellerport.refunds.api.RefundRequested;
import org.sellerport.refunds.api.RefundStatus;

/** Makes a refund of what an order owes: once for each event, split over the order's lines, on its way at once. */
@ApplicationScoped
class Making {

    @Inject
    private OrderHistory orders;

    @Inject
    private RefundStore store;

    @Inject
    private OrderShares shares;

    @Inject
    private DisputedLines disputed;

    @Inject
    private RefundTallies tallies;

    @Inject
    private Sending sending;

    @Inject
    private RefundNews news;

    @Inject
    private Event<RefundEvent> events;

    /** Nothing where that event has made one already. */
    void make(Owed owed) {
        OrderView order = orders.order(owed.seller(), owed.order());
        Optional<Given> given = Given.of(owed);
        List<Money> parts = parts(owed, order, given.map(Given::giving));
        NewRefund fresh = new NewRefund(
                owed.seller(),
                owed.order(),
                owed.cause(),
                owed.reference(order.amounts().refunded()),
                owed.amount(),
                owed.at(),
                owed.by(),
                given.map(Given::giving).map(Giving::text).orElse(null),
                order.buyer().name());
        store.add(fresh).ifPresent(id -> {
            given.ifPresent(one -> one.made(id));
            store.addLines(owed.seller(), id, parts);
            tallies.count(owed.seller(), RefundStatus.REQUESTED, 1);
            sending.send(store.hold(owed.seller(), id));
            RefundRequested event =
                    new RefundRequested(owed.seller(), owed.order(), id, owed.amount(), owed.cause(), owed.at());
            news.requested(event, owed.by());
            events.fire(event);
        });
    }

    private List<Money> parts(Owed owed, OrderView order, Optional<Giving> giving) {
        Shares left = shares.left(order);
        List<Integer> lines = giving.map(Giving::lines).orElse(List.of());
        if (!lines.isEmpty()) {
            return left.takeFrom(lines, owed.amount());
        }
        return switch (owed.kind()) {
            case ALL -> left.takeFirstFrom(disputed.lines(owed), owed.amount());
            case UNSHIPPED -> left.takeUnshipped(owed.amount());
        };
    }
}
