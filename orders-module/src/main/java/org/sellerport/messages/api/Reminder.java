package org.sellerport.messages.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;

/**
 * One reminder to pay.
 *
 * @param no its number within the order, from 1
 * @param who the seller's user or key; null for a rule
 * @param ruleNo the automatic rule that sent it, or null
 * @param sentAt when it went out, or when the call was; null while an e-mail is on its way or was stopped
 * @param paidAt when the order was paid, where this was the last reminder in the 72 hours before; otherwise null
 * @param subject of an e-mail, otherwise null
 * @param body what the buyer reads, or the note about a call
 * @param callResult of a call, otherwise null
 */
public record Reminder(
        OrderNo orderNo,
        int no,
        ReminderChannel channel,
        Status status,
        String who,
        Integer ruleNo,
        Instant askedAt,
        Instant sentAt,
        Instant paidAt,
        String language,
        String subject,
        String body,
        CallResult callResult) {

    public enum Status {
        /** An e-mail on its way. */
        QUEUED,
        SENT,
        /** Paid or closed before it went out. */
        CANCELLED
    }
}
