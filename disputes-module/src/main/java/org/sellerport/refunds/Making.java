package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderView;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundEvent;
import org.sellerport.refunds.api.RefundRequested;
import org.sellerport.refunds.api.RefundStatus;

/** Makes refunds of what orders owe: one for each event, split over the order's lines, on its way at once. */
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

    /**
     * Makes refunds of what different orders of one seller owe. Where that is nothing, or the event has made one already, none
     * is made.
     */
    void make(List<Owed> all) {
        List<Owed> owed = all.stream().filter(one -> !one.amount().isZero()).toList();
        if (owed.isEmpty()) {
            return;
        }
        SellerId seller = owed.get(0).seller();
        List<Refund> made = store.add(fresh(seller, owed));
        if (made.isEmpty()) {
            return;
        }
        tallies.count(seller, RefundStatus.REQUESTED, made.size());
        sending.send(made);
        List<RefundRequested> requested = requested(made, owed);
        news.requested(requested);
        requested.forEach(events::fire);
    }

    private Map<OrderNo, NewRefund> fresh(SellerId seller, List<Owed> owed) {
        List<OrderView> views =
                orders.orders(seller, owed.stream().map(Owed::order).toList());
        Map<OrderNo, Shares> left = shares.left(seller, views);
        Map<OrderNo, OrderView> byNumber =
                views.stream().collect(Collectors.toMap(OrderView::orderNo, Function.identity()));
        Map<OrderNo, NewRefund> fresh = new LinkedHashMap<>();
        for (Owed one : owed) {
            OrderNo no = one.order();
            Optional<Giving> giving = Given.of(one).map(Given::giving);
            fresh.put(no, NewRefund.of(one, byNumber.get(no), giving, parts(one, giving, left.get(no))));
        }
        return fresh;
    }

    private List<Money> parts(Owed owed, Optional<Giving> giving, Shares left) {
        List<Integer> given = giving.map(Giving::lines).orElse(List.of());
        if (!given.isEmpty()) {
            return left.takeFrom(given, owed.amount());
        }
        return switch (owed.kind()) {
            case ALL -> left.takeFirstFrom(disputed.lines(owed), owed.amount());
            case UNSHIPPED -> left.takeUnshipped(owed.amount());
        };
    }

    private static List<RefundRequested> requested(List<Refund> made, List<Owed> owed) {
        Map<OrderNo, Owed> byOrder = owed.stream().collect(Collectors.toMap(Owed::order, Function.identity()));
        List<RefundRequested> requested = new ArrayList<>();
        for (Refund refund : made) {
            Refund.Face face = refund.face();
            Owed one = byOrder.get(face.order());
            Given.of(one).ifPresent(given -> given.made(face.id()));
            requested.add(new RefundRequested(
                    face.seller(), face.order(), face.id(), face.amount(), one.cause(), one.at(), one.by()));
        }
        return requested;
    }
}
