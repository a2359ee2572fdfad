package org.sellerport.web.messages;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.UnpaidOrder;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;

/** An unpaid order as the API writes it. */
public record UnpaidJson(
        String orderNo,
        String buyer,
        String country,
        String language,
        MoneyJson orderAmount,
        String placedAt,
        String diesAt,
        String buyersClock,
        List<ChannelJson> channels,
        List<ReminderJson> reminders) {

    /** Whether a channel can be used now, and if not why. */
    public record ChannelJson(String channel, boolean possible, String code, String reason) {

        static ChannelJson of(ReminderChannel channel, RuleViolation refusal, Locale language) {
            return refusal == null
                    ? new ChannelJson(channel.name(), true, null, null)
                    : new ChannelJson(channel.name(), false, refusal.code(), refusal.sentence(language));
        }
    }

    static UnpaidJson of(UnpaidOrder order, Times times, Locale language) {
        return new UnpaidJson(
                order.orderNo().toString(),
                order.buyerName(),
                order.country(),
                order.language(),
                MoneyJson.of(order.amount()),
                times.of(order.placedAt()),
                times.of(order.diesAt()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(order.there()),
                Stream.of(ReminderChannel.values())
                        .map(channel -> ChannelJson.of(channel, order.refusals().get(channel), language))
                        .toList(),
                order.reminders().stream()
                        .map(one -> ReminderJson.of(one, times))
                        .toList());
    }
}
