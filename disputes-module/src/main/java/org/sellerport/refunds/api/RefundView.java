package org.sellerport.refunds.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;

/**
 * A whole refund.
 *
 * @param text what whoever gave it said to the buyer, or null
 * @param paymentReference what the processor calls it, or null
 * @param lines what of it belongs to which line of the order; they add up to the amount exactly
 * @param steps everything that happened to it, oldest first
 */
public record RefundView(
        RefundRow row, By by, String text, String paymentReference, List<Share> lines, List<Step> steps) {

    public RefundView {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * What belongs to a line.
     *
     * @param line its number within the order, from 1
     */
    public record Share(int line, Money amount) {}

    /** What can happen to a refund. */
    public enum Kind {
        REQUESTED,
        FAILED,
        RETRIED,
        SETTLED
    }

    /**
     * Something that happened to it.
     *
     * @param detail such as the reason of a failure or the processor's reference; may be null
     */
    public record Step(Instant at, Kind kind, By by, String detail) {}
}
