package org.sellerport.messages.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.OrderStatus;

/**
 * The messages of one order as a row of a list.
 *
 * @param lastText the beginning of the last message
 * @param unread how many messages of the buyer the seller has not read
 */
public record Conversation(
        OrderNo orderNo,
        String buyerName,
        String country,
        OrderStatus status,
        int messages,
        Instant lastAt,
        Actor lastAuthor,
        String lastText,
        int unread) {

    /** What a seller has not read. */
    public record Unread(long conversations, long messages) {}
}
