package org.sellerport.web.messages;

import org.sellerport.messages.api.Reminder;
import org.sellerport.web.orders.Times;

/** A reminder as the API writes it. */
public record ReminderJson(
        String orderNo,
        int reminder,
        String channel,
        String status,
        String who,
        Integer rule,
        String askedAt,
        String sentAt,
        String paidAt,
        String language,
        String subject,
        String text,
        String callResult) {

    static ReminderJson of(Reminder one, Times times) {
        return new ReminderJson(
                one.orderNo().toString(),
                one.no(),
                one.channel().name(),
                one.status().name(),
                one.who(),
                one.ruleNo(),
                times.of(one.askedAt()),
                times.of(one.sentAt()),
                times.of(one.paidAt()),
                one.language(),
                one.subject(),
                one.body(),
                one.callResult() == null ? null : one.callResult().name());
    }
}
