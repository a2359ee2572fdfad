package org.sellerport.web.messages;

import org.sellerport.messages.api.Message;
import org.sellerport.web.orders.Times;

/** A message as the API writes it. Who wrote it on the seller's side is not for the buyer. */
public record MessageJson(int message, String author, String who, String kind, String text, String at) {

    static MessageJson of(Message message, Times times, boolean withNames) {
        return new MessageJson(
                message.no(),
                message.author().name(),
                withNames ? message.who() : null,
                message.kind().name(),
                message.text(),
                times.of(message.at()));
    }
}
