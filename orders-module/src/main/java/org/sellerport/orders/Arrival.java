package org.sellerport.orders;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.Stand;

/** The state in which an order with a history arrives: what is present decides, the latest step first. */
final class Arrival {

    private Arrival() {}

    static OrderStatus status(PastOrder past) {
        PastOrder.Times times = past.times();
        if (times.closedAt() != null) {
            return OrderStatus.CLOSED;
        }
        if (times.payoutReleasedAt() != null) {
            return OrderStatus.COMPLETED;
        }
        if (times.receiptConfirmedAt() != null) {
            return OrderStatus.AWAITING_PAYOUT;
        }
        if (!past.parcels().isEmpty()) {
            return isWhollyShipped(past) ? OrderStatus.AWAITING_RECEIPT : OrderStatus.PARTIALLY_SHIPPED;
        }
        if (times.riskPassedAt() != null) {
            return OrderStatus.AWAITING_SHIPMENT;
        }
        return times.fundsArrivedAt() != null ? OrderStatus.RISK_REVIEW : OrderStatus.AWAITING_PAYMENT;
    }

    private static boolean isWhollyShipped(PastOrder past) {
        if (past.parcels().stream().anyMatch(parcel -> parcel.parts().isEmpty())) {
            return true;
        }
        Map<Integer, Long> shipped = new HashMap<>();
        past.parcels().stream()
                .flatMap(parcel -> parcel.parts().stream())
                .forEach(part -> shipped.merge(part.line(), part.quantity(), Long::sum));
        return IntStream.range(0, past.items().size())
                .allMatch(i ->
                        shipped.getOrDefault(i + 1, 0L) >= past.items().get(i).quantity());
    }

    static PaymentStatus payment(PastOrder past) {
        boolean closed = past.times().closedAt() != null;
        if (hasFunds(past)) {
            return closed ? PaymentStatus.REFUNDED : PaymentStatus.FUNDED;
        }
        if (past.times().paidAt() != null) {
            return closed ? PaymentStatus.VOIDED : PaymentStatus.AUTHORISED;
        }
        return PaymentStatus.UNPAID;
    }

    private static boolean hasFunds(PastOrder past) {
        PastOrder.Times times = past.times();
        return times.fundsArrivedAt() != null
                || times.riskPassedAt() != null
                || !past.parcels().isEmpty()
                || times.receiptConfirmedAt() != null
                || times.payoutReleasedAt() != null;
    }

    static PayoutStatus payout(PastOrder past) {
        return switch (status(past)) {
            case COMPLETED -> PayoutStatus.RELEASED;
            case AWAITING_PAYOUT ->
                past.parcels().stream().allMatch(parcel -> parcel.deliveredAt() != null)
                        ? PayoutStatus.SCHEDULED
                        : PayoutStatus.VERIFYING;
            case AWAITING_PAYMENT, RISK_REVIEW, AWAITING_SHIPMENT, PARTIALLY_SHIPPED, AWAITING_RECEIPT, CLOSED ->
                PayoutStatus.NOT_DUE;
        };
    }

    /** Where it stood at some moment of its past. */
    static Stand standAt(PastOrder past, Instant at) {
        PastOrder then = upTo(past, at);
        return new Stand(
                status(then),
                payment(then),
                new CancellationAxis(then).status(),
                new DisputeAxis(then).status(),
                payout(then),
                new Freeze(then).isOn());
    }

    private static PastOrder upTo(PastOrder past, Instant at) {
        PastOrder.Times times = past.times();
        PastOrder.Interruptions stops = past.interruptions();
        UnaryOperator<Instant> known = moment -> moment == null || moment.isAfter(at) ? null : moment;
        return past.withLife(
                new PastOrder.Times(
                        times.placedAt(),
                        known.apply(times.paidAt()),
                        known.apply(times.fundsArrivedAt()),
                        known.apply(times.riskPassedAt()),
                        times.shipBy(),
                        known.apply(times.receiptConfirmedAt()),
                        known.apply(times.payoutReleasedAt()),
                        known.apply(times.closedAt())),
                past.parcels().stream()
                        .filter(parcel -> !parcel.shippedAt().isAfter(at))
                        .map(parcel -> new Parcel(
                                parcel.carrier(),
                                parcel.trackingNo(),
                                parcel.shippedAt(),
                                known.apply(parcel.deliveredAt()),
                                parcel.parts()))
                        .toList(),
                new PastOrder.Interruptions(
                        stops.closeReason(),
                        stops.cancelReason(),
                        known.apply(stops.cancellationAskedAt()),
                        known.apply(stops.disputeOpenedAt()),
                        known.apply(stops.frozenAt()),
                        stops.frozenReason()));
    }
}
