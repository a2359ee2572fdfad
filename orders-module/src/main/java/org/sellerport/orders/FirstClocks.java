package org.sellerport.orders;

import java.time.Instant;
import org.sellerport.orders.api.Deadline.Kind;
import org.sellerport.orders.api.OrderStatus;

/**
 * Starts the clocks that an order has in the state it is in: from when each step was taken where it is alive from the
 * start, all from one moment where imported history comes alive, so that nothing is overdue at once.
 */
final class FirstClocks {

    private final Timers timers;
    private final Times times;
    private final Terms terms;

    FirstClocks(Timers timers, Times times, Terms terms) {
        this.timers = timers;
        this.times = times;
        this.terms = terms;
    }

    /**
     * Starts them.
     *
     * @param from the moment from which all count; null where each counts from its own step
     */
    void start(OrderStatus status, String shippingService, Instant from) {
        switch (status) {
            case AWAITING_PAYMENT ->
                timers.start(Kind.PAYMENT, since(from, times.placedAt()).plus(terms.payment()));
            case RISK_REVIEW ->
                timers.start(
                        Kind.RISK_REVIEW, since(from, times.fundsArrivedAt()).plus(terms.riskReview()));
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED -> startShipBy(from);
            case AWAITING_RECEIPT -> startReceipt(shippingService, from);
            case AWAITING_PAYOUT, COMPLETED, CLOSED -> {
                // Their clocks belong to payouts and feedback.
            }
        }
    }

    private static Instant since(Instant from, Instant step) {
        return from == null ? step : from;
    }

    private void startShipBy(Instant from) {
        if (from != null || times.shipBy() == null) {
            Instant passed = times.riskPassedAt() == null ? times.placedAt() : times.riskPassedAt();
            times.shipBy(since(from, passed).plus(terms.processing()));
        }
        timers.start(Kind.SHIP_BY, times.shipBy());
    }

    private void startReceipt(String shippingService, Instant from) {
        timers.start(Kind.RECEIPT, since(from, times.shippedAt()).plus(terms.receiptBy(shippingService)));
        if (times.deliveredAt() != null) {
            Instant afterDelivery = since(from, times.deliveredAt()).plus(terms.afterDelivery());
            timers.of(Kind.RECEIPT).ifPresent(clock -> timers.set(Kind.RECEIPT, clock.notAfter(afterDelivery)));
        }
    }
}
