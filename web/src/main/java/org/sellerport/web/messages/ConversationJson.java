package org.sellerport.web.messages;

import org.sellerport.messages.api.Conversation;
import org.sellerport.web.orders.Times;

/** The messages of one order as a row of a list. */
public record ConversationJson(
        String orderNo,
        String buyer,
        String country,
        String status,
        int messages,
        int unread,
        String lastAt,
        String lastAuthor,
        String lastText) {

    static ConversationJson of(Conversation row, Times times) {
        return new ConversationJson(
                row.orderNo().toString(),
                row.buyerName(),
                row.country(),
                row.status().name(),
                row.messages(),
                row.unread(),
                times.of(row.lastAt()),
                row.lastAuthor().name(),
                row.lastText());
    }
}
