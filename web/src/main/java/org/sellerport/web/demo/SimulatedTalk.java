package org.sellerport.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sellerport.feedback.api.MutualFeedback;
import org.sellerport.feedback.api.Side;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.OrderView;

/** What the demo's people say to each other: questions, answers, feedback. */
@ApplicationScoped
class SimulatedTalk {

    private static final By BUYER = new By(Actor.BUYER, "simulated buyer");
    private static final By STAFF = new By(Actor.SELLER, "simulated staff");
    private static final Instant NEVER = Instant.MAX;

    /** Whoever looks at the demo may answer himself first. */
    private static final Duration REACTION = Duration.ofHours(6);

    private static final Duration SETTLED = Duration.ofHours(30);
    private static final int ANSWERS_AT_ONCE = 20;

    @Inject
    private OrderMessages messages;

    @Inject
    private MutualFeedback feedback;

    @Inject
    private OrderHistory history;

    /** The buyer asks, unless somebody wrote before; when to look again. */
    Instant ask(OrderView order, Instant now) {
        Instant due = due(order.times().placedAt(), Talk.of(order.orderNo()).asksAfter());
        if (due.isAfter(now)) {
            return due;
        }
        if (messages.last(order.seller(), order.orderNo(), 1).isEmpty()) {
            messages.write(ref(order), Talk.question(order.buyer().language()), BUYER);
        }
        return NEVER;
    }

    /** Staff answer what nobody has read for a while. */
    void answer(SellerId seller, Instant now) {
        List<Conversation> unread = messages.conversations(seller, true, Optional.empty(), ANSWERS_AT_ONCE)
                .items();
        for (Conversation one : unread) {
            if (!one.lastAt().plus(REACTION).isAfter(now)) {
                OrderView order = history.order(seller, one.orderNo());
                messages.read(ref(order), one.messages(), STAFF);
                messages.write(ref(order), Talk.answer(order.buyer().language()), STAFF);
            }
        }
    }

    /** The buyer says how he likes it. */
    Instant praise(OrderView order, Instant now) {
        Instant due =
                due(order.times().receiptConfirmedAt(), Talk.of(order.orderNo()).praisesAfter());
        if (due.isAfter(now)) {
            return due;
        }
        if (!feedback.of(order.seller(), order.orderNo()).buyerWrote()) {
            int rating = Fate.of(order.orderNo()).rating();
            feedback.write(ref(order), Side.BUYER, rating, DemoLife.comment(order.orderNo(), rating), BUYER);
        }
        return NEVER;
    }

    /** Staff say how they liked the buyer. */
    Instant thank(OrderView order, Instant now) {
        Instant due = due(order.times().receiptConfirmedAt(), Optional.of(SETTLED));
        if (due.isAfter(now)) {
            return due;
        }
        if (feedback.of(order.seller(), order.orderNo()).hindrance().isEmpty()) {
            feedback.write(ref(order), Side.SELLER, 5, null, STAFF);
        }
        return NEVER;
    }

    private static Instant due(Instant step, Optional<Duration> after) {
        return step == null ? NEVER : after.map(step::plus).orElse(NEVER);
    }

    private static OrderRef ref(OrderView order) {
        return OrderRef.of(order.seller(), order.orderNo());
    }
}
