package org.sellerport.messages.api;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/**
 * An order that waits for its payment, and how its buyer can be reminded.
 *
 * @param language in which he is written to
 * @param phone his telephone number, or null
 * @param diesAt when it is closed unpaid
 * @param there the buyer's clock now
 * @param reminders all of them, latest first
 * @param refusals why a channel cannot be used now; the others can
 */
public record UnpaidOrder(
        OrderNo orderNo,
        String buyerName,
        String country,
        String language,
        String phone,
        Money amount,
        String firstTitle,
        Instant placedAt,
        Instant diesAt,
        ZonedDateTime there,
        List<Reminder> reminders,
        Map<ReminderChannel, RuleViolation> refusals) {}
