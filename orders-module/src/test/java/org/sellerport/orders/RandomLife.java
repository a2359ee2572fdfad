package org.sellerport.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Parcel;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.orders.api.ShipmentNotice;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.platform.calendar.WorkingDays;

/** An order that goes through steps told by numbers; the same numbers give the same order. What is refused is skipped. */
final class RandomLife {

    static final Terms TERMS = new Terms(
            Duration.ofDays(20),
            Duration.ofDays(7),
            Duration.ofHours(24),
            Duration.ofHours(72),
            Duration.ofHours(48),
            5,
            Duration.ofDays(5),
            2,
            Map.of("standard", Duration.ofDays(39)),
            Duration.ofDays(5),
            2,
            Duration.ofDays(30),
            Duration.ofDays(30),
            Duration.ofDays(10),
            Duration.ofDays(15),
            new WorkingDays(ZoneOffset.UTC, Map.of()));

    private static final List<Act> ACTS = List.of(Act.values());
    /** Steps that are no acts, or acts with values of their own; the others follow. */
    private static final int OTHERS = 12;

    private static final int STEPS = OTHERS + ACTS.size();
    private static final By SOMEBODY = new By(Actor.SELLER, "somebody");
    private static final OrderNo NO = OrderNo.parse("1780272000000001");

    private final Order order;
    private Instant time = PastOrders.DAY_0;
    private int parcels;

    RandomLife(List<Integer> steps, boolean dormant) {
        PastOrder placed = PastOrders.anOrder().build();
        order = new Order(NO, placed, dormant, TERMS);
        order.bring(() -> new Goods(NO, placed.items(), List.of()));
        steps.forEach(this::step);
    }

    Order order() {
        return order;
    }

    /** The number of a step that attempts an act at once. */
    static int attemptOf(Act act) {
        return OTHERS + ACTS.indexOf(act);
    }

    Moment now() {
        return new Moment(time, SOMEBODY, TERMS);
    }

    private void step(int number) {
        time = time.plus(Duration.ofHours(number / 100));
        while (order.dueAt().filter(due -> !due.isAfter(time)).isPresent()) {
            order.expire(TERMS);
        }
        try {
            take(number % STEPS);
        } catch (RuleViolation refused) {
            // The next step may be possible.
        }
    }

    private void take(int which) {
        switch (which) {
            case 0, 1 -> order.authorise(new Payment("p", "card", order.amount()), now());
            case 2, 3 -> order.settle("p", which == 2 ? List.of() : List.of("AMOUNT"), now());
            case 4 -> order.ship(notice(new Parcel.Part(1, 1)), now());
            case 5 -> order.track(1, TrackingStatus.DELIVERED, time, now());
            case 6 -> order.track(1, TrackingStatus.FAILED, time, now());
            case 8 -> order.movePayout(PayoutStatus.SCHEDULED, now());
            case 9 -> order.payOut(now());
            case 10 -> order.liftDispute(now());
            case 11 -> order.refund(new Refunding(order.amount(), RefundCause.OPERATOR, null), now());
            case 7 -> order.changeCancelReason(CancelReason.OUT_OF_STOCK, now());
            default -> attempt(ACTS.get(which - OTHERS));
        }
    }

    private ShipmentNotice notice(Parcel.Part... parts) {
        return new ShipmentNotice("EMS", "EE" + ++parcels, List.of(parts), ShipmentNotice.Via.NOTICE);
    }

    /** Does it with values that no rule minds. */
    void attempt(Act act) {
        switch (act) {
            case ADJUST_PRICE -> order.adjustPrice(Money.ofMinor(1_000, "USD"), now());
            case ACCEPT_CANCELLATION -> order.acceptCancellation(now());
            case REJECT_CANCELLATION -> order.rejectCancellation(null, now());
            case SHIP -> order.ship(notice(), now());
            case EXTEND_RECEIPT -> order.extendReceipt(1, now());
            case REFUND -> order.refund(new Refunding(Money.ofMinor(1, "USD"), RefundCause.GOODWILL, null), now());
            case ASSIGN -> order.assign("li", now());
            case NOTE -> order.note("a note", now());
            case CANCEL -> order.cancel(now());
            case REQUEST_CANCELLATION -> order.requestCancellation(CancelReason.OTHER, null, now());
            case CHANGE_CANCEL_REASON -> order.changeCancelReason(CancelReason.BASKET_MISTAKE, now());
            case WITHDRAW_CANCELLATION -> order.withdrawCancellation(now());
            case CONFIRM_RECEIPT -> order.receive(ReceivedBy.BUYER, now());
            case DISPUTE -> order.dispute(now());
            case PASS_RISK -> order.passRisk(null, now());
            case REJECT_RISK -> order.rejectRisk(now());
            case REFUND_AS_OPERATOR ->
                order.refund(new Refunding(Money.ofMinor(1, "USD"), RefundCause.OPERATOR, null), now());
            case FREEZE -> order.freeze("a look", now());
            case UNFREEZE -> order.unfreeze(now());
        }
    }
}
