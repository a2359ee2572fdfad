package org.sellerport.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;

/** The facts that a past order's times tell, oldest first. */
final class FactsOfHistory {

    private record Told(Instant at, OrderFact.Kind kind, Actor actor, String detail) {}

    private final List<Told> told = new ArrayList<>();

    private FactsOfHistory() {}

    static List<OrderFact> of(PastOrder past, Instant importedAt, boolean imported) {
        FactsOfHistory facts = new FactsOfHistory();
        facts.tellMainLine(past);
        facts.tellParcels(past.parcels());
        facts.tellInterruptions(past);
        facts.told.sort(Comparator.comparing(Told::at));
        if (imported) {
            facts.tell(importedAt, OrderFact.Kind.IMPORTED, Actor.SYSTEM, null);
        }
        return facts.numbered(past);
    }

    private void tell(Instant at, OrderFact.Kind kind, Actor actor, String detail) {
        if (at != null) {
            told.add(new Told(at, kind, actor, detail));
        }
    }

    private void tellMainLine(PastOrder past) {
        PastOrder.Times times = past.times();
        tell(times.placedAt(), OrderFact.Kind.PLACED, Actor.BUYER, null);
        tell(
                times.paidAt(),
                OrderFact.Kind.PAYMENT_AUTHORISED,
                Actor.PAYMENTS,
                String.join(", ", past.paymentMethods()));
        tell(times.fundsArrivedAt(), OrderFact.Kind.FUNDS_ARRIVED, Actor.PAYMENTS, null);
        tell(times.riskPassedAt(), OrderFact.Kind.RISK_PASSED, Actor.SYSTEM, null);
        tell(times.receiptConfirmedAt(), OrderFact.Kind.RECEIPT_CONFIRMED, Actor.BUYER, null);
        tell(times.payoutReleasedAt(), OrderFact.Kind.PAYOUT_RELEASED, Actor.SYSTEM, null);
        if (past.feedback() != null) {
            tell(
                    past.feedback().at(),
                    OrderFact.Kind.BUYER_FEEDBACK,
                    Actor.BUYER,
                    "★".repeat(past.feedback().rating()));
        }
    }

    private void tellParcels(List<Parcel> parcels) {
        for (Parcel parcel : parcels) {
            String number = parcel.carrier() + ":" + parcel.trackingNo();
            tell(parcel.shippedAt(), OrderFact.Kind.SHIPPED, Actor.SELLER, number);
            tell(parcel.deliveredAt(), OrderFact.Kind.DELIVERED, Actor.CARRIER, number);
        }
    }

    private void tellInterruptions(PastOrder past) {
        PastOrder.Interruptions stops = past.interruptions();
        tell(
                stops.cancellationAskedAt(),
                OrderFact.Kind.CANCELLATION_REQUESTED,
                Actor.BUYER,
                stops.cancelReason() == null ? null : stops.cancelReason().name());
        tell(stops.disputeOpenedAt(), OrderFact.Kind.DISPUTE_OPENED, Actor.BUYER, null);
        tell(stops.frozenAt(), OrderFact.Kind.FROZEN, Actor.OPERATOR, stops.frozenReason());
        tell(
                past.times().closedAt(),
                OrderFact.Kind.CLOSED,
                Actor.SYSTEM,
                stops.closeReason() == null ? null : stops.closeReason().code());
    }

    private List<OrderFact> numbered(PastOrder past) {
        List<OrderFact> facts = new ArrayList<>();
        for (Told fact : told) {
            facts.add(new OrderFact(
                    facts.size() + 1,
                    fact.at(),
                    fact.kind(),
                    fact.actor(),
                    null,
                    fact.detail(),
                    Arrival.standAt(past, fact.at())));
        }
        return facts;
    }
}
