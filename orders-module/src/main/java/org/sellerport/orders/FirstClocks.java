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
    private final Instant from;

    /**
     * Makes them ready.
     *
     * @param from the moment from which all count; null where each counts from its own step
     */
    FirstClocks(Timers timers, Times times, Terms terms, Instant from) {
        this.timers = timers;
        this.times = times;
        this.terms = terms;
        this.from = from;
    }

    void start(OrderStatus status, String shippingService) {
        switch (status) {
            case AWAITING_PAYMENT ->
                timers.start(Kind.PAYMENT, since(times.placedAt()).plus(terms.payment()));
            case RISK_REVIEW ->
                timers.start(Kind.RISK_REVIEW, since(times.fundsArrivedAt()).plus(terms.riskReview()));
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED -> startShipBy();
            case AWAITING_RECEIPT -> startReceipt(shippingService);
            case AWAITING_PAYOUT, COMPLETED, CLOSED -> {
                // Their clocks belong to payouts and feedback.
            }
        }
    }

    private Instant since(Instant step) {
        return from == null ? step : from;
    }

    private void startShipBy() {
        if (from != null || times.shipBy() == null) {
            Instant passed = times.riskPassedAt() == null ? times.placedAt() : times.riskPassedAt();
            times.shipBy(since(passed).plus(terms.processing()));
        }
        timers.start(Kind.SHIP_BY, times.shipBy());
    }

    private void startReceipt(String shippingService) {
        timers.start(Kind.RECEIPT, since(times.shippedAt()).plus(terms.receiptBy(shippingService)));
        if (times.deliveredAt() != null) {
            Instant afterDelivery = since(times.deliveredAt()).plus(terms.afterDelivery());
            timers.of(Kind.RECEIPT).ifPresent(clock -> timers.set(Kind.RECEIPT, clock.notAfter(afterDelivery)));
        }
    }

    /** Stops those that are held already. Who asks to cancel is answered in time. */
    void hold(CancellationAxis cancellation, DisputeAxis dispute, Freeze freeze) {
        if (cancellation.isOpen()) {
            Instant since = since(cancellation.askedAt());
            timers.start(Kind.CANCELLATION_ANSWER, since.plus(terms.cancellationAnswer()));
            timers.stop(Kind.SHIP_BY, since);
        }
        if (dispute.isOpen()) {
            timers.stop(Kind.RECEIPT, since(dispute.openedAt()));
        }
        if (freeze.isOn()) {
            for (Kind kind : Kind.values()) {
                timers.stop(kind, since(freeze.since()));
            }
        }
    }
}
