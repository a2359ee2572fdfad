package org.sellerport.orders.api;

import java.time.Instant;

/**
 * Which of a seller's orders to list; what is null does not narrow.
 *
 * @param text an order number, external id or tracking number as a whole, or part of the buyer's name or a title
 * @param country where the order goes, ISO 3166 alpha-2
 * @param placedFrom first instant, included
 * @param placedBefore first instant no longer included
 */
public record OrderFilter(
        OrderStatus status,
        Hold hold,
        PayoutStatus payout,
        String text,
        String country,
        Instant placedFrom,
        Instant placedBefore,
        String assignee) {

    public static OrderFilter everything() {
        return new OrderFilter(null, null, null, null, null, null, null, null);
    }
}
