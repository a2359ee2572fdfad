package org.sellerport.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.CallInvalid;
import org.sellerport.messages.api.CallResult;
import org.sellerport.messages.api.CallSheet;
import org.sellerport.messages.api.MailOff;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.NoAddress;
import org.sellerport.messages.api.QuietHours;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderCap;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.platform.outbox.Letter;
import org.sellerport.platform.outbox.Outbox;

/** Reminds one buyer of one order: asks the rules, writes the text, hands it on. In the caller's transaction. */
@ApplicationScoped
class Reminding {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private HeldOrders held;

    @Inject
    private ReminderStore store;

    @Inject
    private Customs customs;

    @Inject
    private TemplateStore templates;

    @Inject
    private Talk talk;

    @Inject
    private Mailer mailer;

    @Inject
    private Outbox outbox;

    @Inject
    private Orders orders;

    @Inject
    private Clock clock;

    /** Why the buyer cannot be reminded on a channel at a moment; {@code done} knows where he was that day. */
    Optional<RuleViolation> objection(
            HeldOrder order, ReminderChannel channel, Instant at, Predicate<ReminderChannel> done) {
        Optional<RuleViolation> dead = order.objectionToReminding(clock.instant());
        if (dead.isPresent()) {
            return dead;
        }
        Optional<RuleViolation> unreachable = unreachable(order, channel);
        if (unreachable.isPresent()) {
            return unreachable;
        }
        Country there = customs.country(order.buyer().country());
        Daytime day = customs.daytime();
        if (done.test(channel)) {
            return Optional.of(new ReminderCap(day.tomorrow(at, there.zone())));
        }
        return day.isAt(at, there.zone()) ? Optional.empty() : Optional.of(new QuietHours(day.next(at, there.zone())));
    }

    private Optional<RuleViolation> unreachable(HeldOrder order, ReminderChannel channel) {
        return switch (channel) {
            case ORDER_MESSAGE, SITE_MESSAGE -> Optional.empty();
            case EMAIL -> {
                if (!MailSettings.isAddress(order.buyer().email())) {
                    yield Optional.of(new NoAddress(channel));
                }
                yield mailer.isOn() ? Optional.empty() : Optional.of(new MailOff());
            }
            case PHONE ->
                order.buyer().phone() == null || order.buyer().phone().isBlank()
                        ? Optional.of(new NoAddress(channel))
                        : Optional.empty();
        };
    }

    Reminder remind(OrderRef ref, ReminderChannel channel, String text, Integer rule, By by) {
        if (channel == ReminderChannel.PHONE) {
            throw new IllegalArgumentException("A call is logged, not sent");
        }
        HeldOrder order = held.hold(ref);
        Instant now = clock.instant();
        refuse(order, channel, now);
        Country there = customs.country(order.buyer().country());
        String language = TemplateStore.language(order.buyer().language(), there);
        MessageTemplate template =
                templates.template(ref.seller(), MessageTemplate.Purpose.PAYMENT_REMINDER, channel, language);
        Wording wording = Wording.of(order, language, there.zone());
        String body = wording.fill(text == null ? template.body() : checked(text));
        String subject = template.subject() == null ? null : wording.fillLine(template.subject());
        boolean mail = channel == ReminderChannel.EMAIL;
        Reminder reminder = store.add(
                order,
                new ReminderStore.Draft(
                        channel,
                        rule,
                        by,
                        now,
                        now.atZone(there.zone()).toLocalDate(),
                        mail ? null : now,
                        language,
                        subject,
                        body,
                        null));
        handOn(ref, reminder, by);
        return reminder;
    }

    private static String checked(String text) {
        Wording.check(text);
        return text;
    }

    private void handOn(OrderRef ref, Reminder reminder, By by) {
        switch (reminder.channel()) {
            case ORDER_MESSAGE -> {
                talk.add(ref.seller(), ref.no(), Message.Kind.PAYMENT_REMINDER, reminder.body(), by);
                recordReminded(ref, reminder.channel(), by);
            }
            case SITE_MESSAGE, PHONE -> recordReminded(ref, reminder.channel(), by);
            case EMAIL -> outbox.put(List.of(letter(ref, reminder)));
        }
    }

    private static Letter letter(OrderRef ref, Reminder reminder) {
        String body = JSON.createObjectBuilder()
                .add("seller", ref.seller().value())
                .add("order", ref.no().value())
                .add("reminder", reminder.no())
                .build()
                .toString();
        return new Letter(ReminderCourier.TOPIC, ref.seller().value(), ref.no().toString(), body, reminder.askedAt());
    }

    Reminder logCall(OrderRef ref, CallResult result, String note, Instant at, By by) {
        HeldOrder order = held.hold(ref);
        Instant now = clock.instant();
        if (at.isAfter(now) || at.isBefore(now.minus(A_DAY)) || at.isBefore(order.placedAt())) {
            throw new CallInvalid();
        }
        refuse(order, ReminderChannel.PHONE, at);
        Country there = customs.country(order.buyer().country());
        Reminder call = store.add(
                order,
                new ReminderStore.Draft(
                        ReminderChannel.PHONE,
                        null,
                        by,
                        now,
                        at.atZone(there.zone()).toLocalDate(),
                        at,
                        TemplateStore.language(order.buyer().language(), there),
                        null,
                        note == null ? "" : note,
                        result));
        recordReminded(ref, ReminderChannel.PHONE, by);
        return call;
    }

    CallSheet callSheet(OrderRef ref) {
        HeldOrder order = held.hold(ref);
        Instant now = clock.instant();
        Country there = customs.country(order.buyer().country());
        String language = TemplateStore.language(order.buyer().language(), there);
        String script = templates
                .template(ref.seller(), MessageTemplate.Purpose.PAYMENT_REMINDER, ReminderChannel.PHONE, language)
                .body();
        ZonedDateTime clockThere = now.atZone(there.zone());
        Predicate<ReminderChannel> done =
                one -> store.isDone(order.seller(), order.no(), one, clockThere.toLocalDate());
        return new CallSheet(
                order.no(),
                order.buyer().name(),
                order.buyer().phone(),
                language,
                Wording.of(order, language, there.zone()).fill(script),
                clockThere,
                objection(order, ReminderChannel.PHONE, now, done).orElse(null));
    }

    private void refuse(HeldOrder order, ReminderChannel channel, Instant at) {
        var day = at.atZone(customs.country(order.buyer().country()).zone()).toLocalDate();
        objection(order, channel, at, one -> store.isDone(order.seller(), order.no(), one, day))
                .ifPresent(objection -> {
                    throw objection;
                });
    }

    private void recordReminded(OrderRef ref, ReminderChannel channel, By by) {
        orders.record(ref, OrderFact.Kind.REMINDED, channel.name(), by);
    }
}
