package org.sellerport.messages;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sellerport.kernel.BuyerId;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.CallResult;
import org.sellerport.messages.api.CallSheet;
import org.sellerport.messages.api.ChannelEffect;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.ReminderRule;
import org.sellerport.messages.api.UnpaidOrder;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.platform.Sql;

@Stateless
@Local(PaymentReminders.class)
public class ReminderDesk implements PaymentReminders {

    private static final String UNPAID = """
            select %s,
                   (select l.title from orders.order_line l
                     where l.seller_id = o.seller_id and l.order_no = o.order_no
                     order by l.line_no limit 1) as first_title
              from orders.orders o join orders.seller s on s.seller_id = o.seller_id
             where o.seller_id = ? and o.pay_due is not null and o.pay_stopped_at is null
               and o.payment_status = 'UNPAID' %%s
             order by o.pay_due, o.order_no limit ?""".formatted(HeldOrders.COLUMNS);

    @Inject
    private Sql sql;

    @Inject
    private Reminding reminding;

    @Inject
    private ReminderStore store;

    @Inject
    private RuleBook book;

    @Inject
    private RuleRounds rounds;

    @Inject
    private Customs customs;

    @Inject
    private Mailer mailer;

    @Inject
    private Clock clock;

    @Override
    public Reminder remind(OrderRef order, ReminderChannel channel, String text, By by) {
        return reminding.remind(order, channel, text, null, by);
    }

    @Override
    public Reminder logCall(OrderRef order, CallResult result, String note, Instant at, By by) {
        return reminding.logCall(order, result, note, at, by);
    }

    @Override
    public CallSheet callSheet(SellerId seller, OrderNo no) {
        return reminding.callSheet(OrderRef.of(seller, no));
    }

    @Override
    public List<Reminder> reminders(SellerId seller, OrderNo no) {
        return store.of(seller, no);
    }

    private record Row(HeldOrder order, String firstTitle, Instant dueAt) {}

    @Override
    public Page<UnpaidOrder> unpaid(SellerId seller, Optional<String> after, int limit) {
        List<Object> values = new ArrayList<>(List.of(seller.value()));
        after.map(Cursor::parse)
                .ifPresent(place -> values.addAll(List.of(place.at(), place.no().value())));
        values.add(limit + 1);
        List<Row> rows = sql.list(
                UNPAID.formatted(after.isPresent() ? "and (o.pay_due, o.order_no) > (?, ?)" : ""),
                row -> new Row(HeldOrders.read(row), row.getString("first_title"), Sql.instant(row, "pay_due")),
                values.toArray());
        Page<Row> page = Page.of(rows, limit, last -> new Cursor(
                        false, last.dueAt(), last.order().no())
                .text());
        return new Page<>(described(seller, page.items()), page.next());
    }

    private List<UnpaidOrder> described(SellerId seller, List<Row> rows) {
        Map<OrderNo, List<Reminder>> reminders =
                store
                        .of(
                                seller,
                                rows.stream()
                                        .map(row -> row.order().no().value())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Reminder::orderNo));
        return rows.stream()
                .map(row -> described(row, reminders.getOrDefault(row.order().no(), List.of())))
                .toList();
    }

    private UnpaidOrder described(Row row, List<Reminder> reminders) {
        HeldOrder order = row.order();
        Country there = customs.country(order.buyer().country());
        return new UnpaidOrder(
                order.no(),
                order.buyer().name(),
                order.buyer().country(),
                TemplateStore.language(order.buyer().language(), there),
                order.buyer().phone(),
                order.amount(),
                row.firstTitle(),
                order.placedAt(),
                row.dueAt(),
                clock.instant().atZone(there.zone()),
                reminders,
                refusals(order, there, reminders));
    }

    private Map<ReminderChannel, RuleViolation> refusals(HeldOrder order, Country there, List<Reminder> reminders) {
        Instant now = clock.instant();
        var today = now.atZone(there.zone()).toLocalDate();
        Map<ReminderChannel, RuleViolation> refusals = new EnumMap<>(ReminderChannel.class);
        for (ReminderChannel channel : ReminderChannel.values()) {
            reminding
                    .objection(order, channel, now, one -> reminders.stream()
                            .filter(reminder -> reminder.channel() == one)
                            .filter(reminder -> reminder.status() != Reminder.Status.CANCELLED)
                            .map(reminder -> reminder.sentAt() == null ? reminder.askedAt() : reminder.sentAt())
                            .anyMatch(
                                    at -> at.atZone(there.zone()).toLocalDate().equals(today)))
                    .ifPresent(objection -> refusals.put(channel, objection));
        }
        return refusals;
    }

    @Override
    public List<ChannelEffect> effect(SellerId seller, Instant since) {
        return store.effect(seller, since);
    }

    @Override
    public List<Reminder> successes(SellerId seller, Instant since, int limit) {
        return store.successes(seller, since, limit);
    }

    @Override
    public List<Reminder> siteMessages(BuyerId buyer, int limit) {
        return store.siteMessages(buyer, limit);
    }

    @Override
    public List<ReminderRule> rules(SellerId seller) {
        return book.rules(seller);
    }

    @Override
    public ReminderRule addRule(SellerId seller, int hours, ReminderChannel channel) {
        return book.add(seller, hours, channel);
    }

    @Override
    public void removeRule(SellerId seller, int ruleNo) {
        book.remove(seller, ruleNo);
    }

    @Override
    public boolean isMailOn() {
        return mailer.isOn();
    }

    @Override
    public long followRules() {
        return rounds.follow();
    }
}
