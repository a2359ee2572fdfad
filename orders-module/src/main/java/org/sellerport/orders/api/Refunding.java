package org.sellerport.orders.api;

import org.sellerport.kernel.Money;

/**
 * A refund that somebody asks for.
 *
 * @param amount above zero, in the order's currency
 * @param cause one of {@link RefundCause#DISPUTE}, {@link RefundCause#GOODWILL} and {@link RefundCause#OPERATOR}: what the
 *     other causes stand for follows from a step of its own
 * @param ifWhole why the order is closed where nothing is left of what was paid; null for what is usual for the cause
 */
public record Refunding(Money amount, RefundCause cause, CloseReason ifWhole) {

    public Refunding {
        ifWhole = ifWhole == null ? usual(cause) : ifWhole;
    }

    private static CloseReason usual(RefundCause cause) {
        return switch (cause) {
            case DISPUTE -> CloseReason.DISPUTE_RULED;
            case GOODWILL -> CloseReason.GOODWILL_REFUNDED;
            case OPERATOR -> CloseReason.OPERATOR_REFUNDED;
            case CANCELLATION, RISK_REJECTION, NOT_SHIPPED, LATE_FUNDS ->
                throw new IllegalArgumentException(cause + " is refunded by a step of its own");
        };
    }
}
