package org.sellerport.payouts;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderChanged;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.payouts.api.DecisionNotDue;
import org.sellerport.payouts.api.DecisionNoteInvalid;
import org.sellerport.payouts.api.OpenDecision;
import org.sellerport.payouts.api.PayoutDecisions;

/** Takes the operator's decisions of what could not be verified in time. */
@Stateless
@Local(PayoutDecisions.class)
public class DecisionDesk implements PayoutDecisions {

    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private PayoutTable payouts;

    @Inject
    private PayoutLists lists;

    @Inject
    private DueTable due;

    @Inject
    private Verifier verifier;

    @Inject
    private Orders orders;

    @Inject
    private OrderHistory history;

    @Inject
    private Clock clock;

    @Override
    public OrderHistory.Page<OpenDecision> queue(Optional<String> after, int limit) {
        int size = Place.bounded(limit);
        Place place = after.map(Place::parse).orElse(Place.FIRST);
        List<OpenDecision> found =
                lists.toDecide(place, size + 1).stream().map(DecisionDesk::row).toList();
        return OrderHistory.Page.of(found, size, row -> new Place(
                        row.decideBy(), row.seller().value(), row.order().value())
                .text());
    }

    private static OpenDecision row(Payout payout) {
        return new OpenDecision(
                payout.seller(),
                payout.order(),
                payout.parts().payout(),
                payout.verification(),
                payout.since(),
                payout.dueAt(),
                payout.lastRequest(),
                payout.heldBy());
    }

    @Override
    public Backlog backlog() {
        return lists.backlog(clock.instant());
    }

    @Override
    public void release(OrderRef order, String note, By by) {
        Payout payout = require(order, note, by);
        Instant now = clock.instant();
        verifier.approve(payout, by, now);
        orders.payOut(payout.ref(), by);
        due.released(payout.seller(), List.of(payout.order()), now, now);
    }

    @Override
    public void refund(OrderRef order, String note, By by) {
        Payout payout = require(order, note, by);
        Money left = history.money(payout.seller(), payout.order()).left();
        orders.refund(payout.ref(), new Refunding(left, RefundCause.OPERATOR, null), by);
    }

    /** The note holds the order, so that nothing comes between the version that the operator saw and what he decides. */
    private Payout require(OrderRef order, String note, By by) {
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new DecisionNoteInvalid(LONGEST_NOTE);
        }
        orders.record(order, OrderFact.Kind.PAYOUT_DECIDED, note.strip(), by);
        OrderView view = history.order(order.seller(), order.no());
        if (order.seen() != null && order.seen() != view.version()) {
            throw new OrderChanged(order.no());
        }
        return payouts.find(order.seller(), order.no())
                .filter(payout -> payout.status() == PayoutStatus.WITH_OPERATOR)
                .orElseThrow(() -> new DecisionNotDue(order.no()));
    }
}
