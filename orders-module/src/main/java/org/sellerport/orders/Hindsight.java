package org.sellerport.orders;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderNotYetPlaced;
import org.sellerport.orders.api.OrderThen;
import org.sellerport.orders.api.OrderThen.ParcelThen;
import org.sellerport.orders.api.OrderThen.State;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.Shipment;
import org.sellerport.orders.api.Stand;

/** Tells from an order's facts how it stood at a moment of its past. */
final class Hindsight {

    private static final String CHANGED_TO = " → ";

    private final OrderView order;
    private final List<OrderFact> facts;

    /**
     * Looks back on an order.
     *
     * @param facts all of them, as they were recorded
     */
    Hindsight(OrderView order, List<OrderFact> facts) {
        this.order = order;
        this.facts = facts;
    }

    OrderThen at(Instant moment) {
        OrderFact last = facts.stream()
                .filter(fact -> !fact.at().isAfter(moment))
                .max(Comparator.comparing(OrderFact::at).thenComparing(OrderFact::seq))
                .orElseThrow(() ->
                        new OrderNotYetPlaced(order.orderNo(), order.times().placedAt()));
        return new OrderThen(
                order.orderNo(),
                moment,
                last,
                stand(moment),
                amount(moment),
                order.shipments().stream()
                        .filter(shipment -> !shipment.shippedAt().isAfter(moment))
                        .map(shipment -> parcel(shipment, moment))
                        .toList());
    }

    // Only facts that moved the order count: what a carrier reports late carries the stand of the day it was recorded.
    private Stand stand(Instant moment) {
        Stand before = null;
        Stand found = null;
        for (OrderFact fact : facts) {
            if (fact.stand() != null && !fact.stand().equals(before)) {
                before = fact.stand();
                found = fact.at().isAfter(moment) ? found : before;
            }
        }
        return found;
    }

    private Money amount(Instant moment) {
        Optional<OrderFact> changedLater = facts.stream()
                .filter(fact -> fact.kind() == OrderFact.Kind.PRICE_ADJUSTED
                        && fact.at().isAfter(moment))
                .findFirst();
        Money now = order.amounts().order();
        return changedLater
                .map(fact -> fact.detail().split(CHANGED_TO, 2)[0].split(" ", 2)[1])
                .map(decimal -> Money.parse(decimal, now.currency()))
                .orElse(now);
    }

    private ParcelThen parcel(Shipment shipment, Instant moment) {
        String name = shipment.carrier() + ":" + shipment.trackingNo();
        Set<String> names = new HashSet<>(Set.of(name));
        String earliest = name;
        for (int i = facts.size() - 1; i >= 0; i--) {
            OrderFact fact = facts.get(i);
            if (fact.kind() == OrderFact.Kind.TRACKING_CORRECTED
                    && fact.detail().endsWith(CHANGED_TO + earliest)) {
                earliest = fact.detail().split(CHANGED_TO, 2)[0];
                names.add(earliest);
                name = fact.at().isAfter(moment) ? earliest : name;
            }
        }
        String[] then = name.split(":", 2);
        Optional<OrderFact> news = news(names, moment);
        return new ParcelThen(
                shipment.no(),
                then[0],
                then[1],
                shipment.shippedAt(),
                shipment.parts(),
                news.map(fact -> state(fact.kind())).orElse(State.SENT),
                news.map(OrderFact::at).orElse(shipment.shippedAt()));
    }

    private Optional<OrderFact> news(Set<String> names, Instant moment) {
        return facts.stream()
                .filter(fact -> !fact.at().isAfter(moment) && names.contains(fact.detail()))
                .filter(fact -> state(fact.kind()) != null)
                .max(Comparator.comparing(OrderFact::at).thenComparing(OrderFact::seq));
    }

    /** What a fact says of its parcel; null for facts that say nothing of one. */
    private static State state(OrderFact.Kind kind) {
        return switch (kind) {
            case SHIPPED -> State.SENT;
            case PARCEL_SCANNED -> State.SCANNED;
            case SHIPMENT_SUSPECTED -> State.SUSPECTED;
            case DELIVERED -> State.DELIVERED;
            case DELIVERY_FAILED -> State.FAILED;
            case RETURNED -> State.RETURNED;
            case PLACED,
                    PRICE_ADJUSTED,
                    PAYMENT_AUTHORISED,
                    FUNDS_ARRIVED,
                    FUNDS_RETURNED,
                    RISK_OBJECTED,
                    RISK_PASSED,
                    RISK_REJECTED,
                    CANCELLATION_REQUESTED,
                    CANCEL_REASON_CHANGED,
                    CANCELLATION_WITHDRAWN,
                    CANCELLATION_REJECTED,
                    TRACKING_CORRECTED,
                    RECEIPT_EXTENDED,
                    RECEIPT_CONFIRMED,
                    DISPUTE_OPENED,
                    DISPUTE_ENDED,
                    PAYOUT_DECIDED,
                    PROPOSAL_MADE,
                    PROPOSAL_ACCEPTED,
                    EVIDENCE_ADDED,
                    DISPUTE_ESCALATED,
                    DISPUTE_RULED,
                    RULING_OVERDUE,
                    DISPUTE_WITHDRAWN,
                    RETURN_DUE,
                    RETURN_SHIPPED,
                    RETURN_CONFIRMED,
                    RETURN_CONTESTED,
                    PAYOUT_MOVED,
                    PAYOUT_RELEASED,
                    REFUNDED,
                    REFUND_REQUESTED,
                    REFUND_SETTLED,
                    REFUND_FAILED,
                    UNSHIPPED_REFUNDED,
                    CLOSED,
                    FROZEN,
                    UNFROZEN,
                    IMPORTED,
                    ACTIVATED,
                    ASSIGNED,
                    NOTED,
                    BUYER_FEEDBACK,
                    SELLER_FEEDBACK,
                    FEEDBACK_REPLIED,
                    MESSAGE_SENT,
                    REMINDED,
                    REASON_CORRECTION_ASKED,
                    ADDRESS_SHOWN -> null;
        };
    }
}
