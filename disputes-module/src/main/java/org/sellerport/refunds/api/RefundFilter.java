package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.orders.api.RefundCause;

/**
 * Which of a seller's refunds to list; what is null does not narrow.
 *
 * @param text an order number or the number of a refund as a whole, or the beginning of the buyer's name
 * @param from first instant of requesting, included
 * @param before first instant no longer included
 */
public record RefundFilter(RefundStatus status, RefundCause cause, String text, Instant from, Instant before) {

    public static RefundFilter everything() {
        return new RefundFilter(null, null, null, null, null);
    }
}
