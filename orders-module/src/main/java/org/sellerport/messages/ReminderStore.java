package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.CallResult;
import org.sellerport.messages.api.ChannelEffect;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.orders.api.By;
import org.sellerport.platform.Sql;

/** Keeps the reminders. */
@ApplicationScoped
class ReminderStore {

    private static final String ADD = """
            insert into orders.reminder (seller_id, order_no, reminder_no, channel, status, rule_no, actor, who, asked_at,
                   day, sent_at, language, recipient, subject, body, call_result, buyer_id)
            values (?, ?, 1 + (select count(*) from orders.reminder where seller_id = ? and order_no = ?),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning *""";

    private static final String OF_ORDER = " where seller_id = ? and order_no = ?";

    @Inject
    private Sql sql;

    /** What is new about a reminder, beside the order. */
    record Draft(
            ReminderChannel channel,
            Integer ruleNo,
            By by,
            Instant at,
            LocalDate day,
            Instant sentAt,
            String language,
            String subject,
            String body,
            CallResult callResult) {}

    /** Adds a reminder of an order that the caller holds. */
    Reminder add(HeldOrder order, Draft draft) {
        String seller = order.seller().value();
        long no = order.no().value();
        boolean mail = draft.channel() == ReminderChannel.EMAIL;
        return sql.first(
                        ADD,
                        ReminderStore::reminder,
                        seller,
                        no,
                        seller,
                        no,
                        draft.channel(),
                        draft.sentAt() == null ? Reminder.Status.QUEUED : Reminder.Status.SENT,
                        draft.ruleNo(),
                        draft.by().actor(),
                        draft.by().who(),
                        draft.at(),
                        draft.day(),
                        draft.sentAt(),
                        draft.language(),
                        mail ? order.buyer().email() : null,
                        draft.subject(),
                        draft.body(),
                        draft.callResult(),
                        order.buyer().id())
                .orElseThrow();
    }

    List<Reminder> of(SellerId seller, OrderNo no) {
        return sql.list(
                "select * from orders.reminder" + OF_ORDER + " order by reminder_no desc",
                ReminderStore::reminder,
                seller.value(),
                no.value());
    }

    /** Those of several orders, latest first. */
    List<Reminder> of(SellerId seller, Collection<Long> orders) {
        return orders.isEmpty()
                ? List.of()
                : sql.list(
                        "select * from orders.reminder where seller_id = ? and order_no = any(?) order by reminder_no desc",
                        ReminderStore::reminder,
                        seller.value(),
                        orders);
    }

    /** Whether the order was reminded on that channel on that day of the buyer's. */
    boolean isDone(SellerId seller, OrderNo no, ReminderChannel channel, LocalDate day) {
        return sql.first(
                        "select reminder_no from orders.reminder" + OF_ORDER
                                + " and channel = ? and day = ? and status <> 'CANCELLED'",
                        row -> row.getInt("reminder_no"),
                        seller.value(),
                        no.value(),
                        channel,
                        day)
                .isPresent();
    }

    List<ChannelEffect> effect(SellerId seller, Instant since) {
        return sql.list(
                """
                select channel, count(*) as sent, count(paid_at) as paid from orders.reminder
                 where seller_id = ? and status = 'SENT' and sent_at >= ? group by channel""",
                row -> new ChannelEffect(
                        ReminderChannel.valueOf(row.getString("channel")), row.getLong("sent"), row.getLong("paid")),
                seller.value(),
                since);
    }

    List<Reminder> successes(SellerId seller, Instant since, int limit) {
        return sql.list("""
                select * from orders.reminder
                 where seller_id = ? and status = 'SENT' and sent_at >= ? and paid_at is not null
                 order by sent_at desc limit ?""", ReminderStore::reminder, seller.value(), since, limit);
    }

    List<Reminder> siteMessages(BuyerId buyer, int limit) {
        return sql.list("""
                select * from orders.reminder where buyer_id = ? and channel = 'SITE_MESSAGE'
                 order by sent_at desc limit ?""", ReminderStore::reminder, buyer.value(), limit);
    }

    static Reminder reminder(ResultSet row) throws SQLException {
        String result = row.getString("call_result");
        return new Reminder(
                new OrderNo(row.getLong("order_no")),
                row.getInt("reminder_no"),
                ReminderChannel.valueOf(row.getString("channel")),
                Reminder.Status.valueOf(row.getString("status")),
                row.getString("who"),
                row.getObject("rule_no", Integer.class),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "paid_at"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                result == null ? null : CallResult.valueOf(result));
    }
}
