package org.sellerport.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderStatus;

/** Which clocks of an order run, and when they end. Days are 24 hours; the lengths are the marketplace's defaults. */
final class Clocks {

    private static final Duration PAYMENT = Duration.ofDays(20);
    private static final Duration RISK_REVIEW = Duration.ofHours(24);
    private static final Duration CANCELLATION_ANSWER = Duration.ofDays(2);
    private static final Duration AFTER_DELIVERY = Duration.ofDays(5);

    /** From the last shipment to the receipt timeout, by shipping service. */
    private static final Map<String, Duration> RECEIPT = Map.of(
            "courier", Duration.ofDays(23),
            "express", Duration.ofDays(27),
            "standard", Duration.ofDays(39),
            "economy", Duration.ofDays(60),
            "special", Duration.ofDays(90));

    /** What of an order the clocks depend on. */
    record Reading(
            OrderStatus status,
            Set<Hold> holds,
            Times times,
            Instant cancellationAskedAt,
            String shippingService,
            boolean dormant) {}

    private Clocks() {}

    static List<Deadline> running(Reading order) {
        List<Deadline> running = new ArrayList<>();
        if (order.dormant() || order.holds().contains(Hold.FROZEN)) {
            return running;
        }
        if (order.holds().contains(Hold.CANCELLATION)) {
            running.add(new Deadline(
                    Deadline.Kind.CANCELLATION_ANSWER,
                    order.cancellationAskedAt().plus(CANCELLATION_ANSWER),
                    Deadline.Outcome.CANCELLED_AS_ASKED));
        }
        mainLine(order, running);
        running.sort(Comparator.comparing(Deadline::at));
        return running;
    }

    private static void mainLine(Reading order, List<Deadline> running) {
        Times times = order.times();
        switch (order.status()) {
            case AWAITING_PAYMENT ->
                running.add(new Deadline(
                        Deadline.Kind.PAYMENT, times.placedAt().plus(PAYMENT), Deadline.Outcome.CLOSED_UNPAID));
            case RISK_REVIEW ->
                running.add(new Deadline(
                        Deadline.Kind.RISK_REVIEW,
                        times.fundsArrivedAt().plus(RISK_REVIEW),
                        Deadline.Outcome.RISK_PASSED));
            case AWAITING_SHIPMENT, PARTIALLY_SHIPPED -> {
                if (times.shipBy() != null && !order.holds().contains(Hold.CANCELLATION)) {
                    running.add(
                            new Deadline(Deadline.Kind.SHIP_BY, times.shipBy(), Deadline.Outcome.CLOSED_NOT_SHIPPED));
                }
            }
            case AWAITING_RECEIPT -> {
                if (!order.holds().contains(Hold.DISPUTE)) {
                    running.add(new Deadline(Deadline.Kind.RECEIPT, receiptDue(order), Deadline.Outcome.RECEIVED));
                }
            }
            case AWAITING_PAYOUT, COMPLETED, CLOSED -> {
                // Their clocks belong to payouts and feedback.
            }
        }
    }

    private static Instant receiptDue(Reading order) {
        Duration patience = RECEIPT.getOrDefault(order.shippingService(), RECEIPT.get("standard"));
        Instant timeout = order.times().shippedAt().plus(patience);
        Instant delivered = order.times().deliveredAt();
        if (delivered == null) {
            return timeout;
        }
        Instant afterDelivery = delivered.plus(AFTER_DELIVERY);
        return afterDelivery.isBefore(timeout) ? afterDelivery : timeout;
    }
}
