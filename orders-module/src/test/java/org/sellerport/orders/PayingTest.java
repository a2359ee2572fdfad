package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sellerport.orders.PastOrders.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.AlreadyPaid;
import org.sellerport.orders.api.AmountDiffers;
import org.sellerport.orders.api.CancelNotFree;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.FundsArrived;
import org.sellerport.orders.api.FundsReturned;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderEnded;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Payment;
import org.sellerport.orders.api.PaymentMissing;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PriceAdjusted;
import org.sellerport.orders.api.PriceInvalid;

class PayingTest {

    private static Money usd(long cents) {
        return Money.ofMinor(cents, "USD");
    }

    private static Life adjusts(Life life, Money amount) {
        life.tell((order, now) -> order.adjustPrice(amount, now));
        return life;
    }

    private static Life pays(Life life, String id, Money amount) {
        life.tell((order, now) -> order.authorise(new Payment(id, "card", amount), now));
        return life;
    }

    @Test
    void a_new_order_waits_twenty_days_for_its_payment() {
        Life life = Life.placed();

        assertEquals(day(20), life.end(Deadline.Kind.PAYMENT));
        assertEquals(
                OrderStatus.AWAITING_PAYMENT,
                life.until(day(20).minusNanos(1_000)).status());
    }

    @Test
    void an_order_that_nobody_paid_is_closed_at_the_instant_it_was_due_however_late_that_is_noticed() {
        Life life = Life.placed().untilDay(25);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(day(20), closed.at());
        assertEquals(CloseReason.BUYER_PAY_TIMEOUT, closed.reason());
        assertFalse(closed.nonFulfilled());
        assertEquals(day(20), life.view().times().closedAt());
    }

    @Test
    void a_payment_at_the_deadline_comes_too_late() {
        assertThrows(OrderEnded.class, () -> Life.placed().untilDay(20).pays());
    }

    @Test
    void a_lower_price_grows_the_discount_and_a_higher_one_the_freight() {
        Life life = adjusts(Life.placed(), usd(4_000));

        assertEquals(usd(490), life.view().amounts().discount());
        assertEquals(usd(4_490), life.last(PriceAdjusted.class).before());

        adjusts(life, usd(5_000));

        assertEquals(usd(0), life.view().amounts().discount());
        assertEquals(usd(1_010), life.view().amounts().shipping());
        assertEquals(usd(5_000), life.view().amounts().order());
    }

    @Test
    void a_price_has_to_be_above_zero_and_in_the_currency_of_the_order() {
        Life life = Life.placed();

        assertThrows(PriceInvalid.class, () -> adjusts(life, usd(0)));
        assertThrows(PriceInvalid.class, () -> adjusts(life, usd(-1)));
        assertThrows(PriceInvalid.class, () -> adjusts(life, Money.ofMinor(4_000, "EUR")));
    }

    @Test
    void a_paid_order_keeps_its_price() {
        Life life = Life.authorised();

        assertThrows(AlreadyPaid.class, () -> adjusts(life, usd(4_000)));
    }

    @Test
    void a_payment_of_another_amount_is_refused() {
        Life life = Life.placed();

        assertThrows(AmountDiffers.class, () -> pays(life, "p1", usd(4_489)));
        assertEquals(PaymentStatus.UNPAID, life.axes().payment());
    }

    @Test
    void the_same_payment_again_is_no_news_unless_it_tells_another_amount() {
        Life life = Life.authorised();

        assertNull(life.tell((order, now) -> order.authorise(new Payment("p1", "card", order.amount()), now)));
        assertThrows(AmountDiffers.class, () -> pays(life, "p1", usd(1)));
    }

    @Test
    void a_second_payment_is_refused() {
        Life life = Life.authorised();

        assertThrows(AlreadyPaid.class, () -> pays(life, "p2", usd(4_490)));
    }

    @Test
    void an_authorised_payment_leaves_the_payment_clock_running_until_the_funds_arrive() {
        Life life = Life.authorised();
        assertEquals(day(20), life.end(Deadline.Kind.PAYMENT));

        life.untilDay(1).settles();

        assertEquals(day(2), life.end(Deadline.Kind.RISK_REVIEW));
        assertEquals(1, life.deadlines().size());
        assertEquals(day(1), life.last(FundsArrived.class).at());
    }

    @Test
    void funds_of_a_payment_that_nobody_announced_are_refused() {
        assertThrows(PaymentMissing.class, () -> Life.placed().settles());
    }

    @Test
    void funds_that_arrived_already_are_no_news() {
        Life life = Life.underReview();

        assertNull(life.tell((order, now) -> order.settle("p1", List.of(), now)));
        assertNull(Life.toShip().tell((order, now) -> order.settle("p1", List.of(), now)));
    }

    @Test
    void an_authorisation_is_voided_when_the_order_closes_and_nothing_is_refunded() {
        Life life = Life.authorised().untilDay(20);

        assertEquals(PaymentStatus.VOIDED, life.axes().payment());
        assertEquals(usd(0), life.last(OrderClosed.class).refund());
    }

    @Test
    void funds_that_arrive_after_the_order_was_closed_go_back_in_full_at_once_and_only_once() {
        Life life = Life.authorised().untilDay(21).settles();

        assertEquals(usd(4_490), life.last(FundsReturned.class).amount());
        assertEquals(PaymentStatus.REFUNDED, life.axes().payment());
        assertEquals(usd(4_490), life.refunded());
        assertEquals(OrderStatus.CLOSED, life.status());
        assertNull(life.tell((order, now) -> order.settle("p1", List.of(), now)));
        assertEquals(usd(4_490), life.refunded());
    }

    @Test
    void a_buyer_cancels_freely_until_the_risk_review_has_passed() {
        assertEquals(
                CloseReason.BUYER_CANCEL_NOTPAY_ORDER,
                Life.placed().cancels().last(OrderClosed.class).reason());
        assertEquals(PaymentStatus.VOIDED, Life.authorised().cancels().axes().payment());

        OrderClosed underReview = Life.underReview().cancels().last(OrderClosed.class);
        assertEquals(CloseReason.BUYER_CANCEL_ORDER_IN_RISK, underReview.reason());
        assertEquals(usd(4_490), underReview.refund());
        assertFalse(underReview.nonFulfilled());
    }

    @Test
    void afterwards_a_buyer_has_to_ask() {
        assertThrows(CancelNotFree.class, () -> Life.toShip().cancels());
        assertThrows(CancelNotFree.class, () -> Life.shipped().cancels());
        assertThrows(CancelNotFree.class, () -> Life.shipped().confirms().cancels());
    }

    @Test
    void an_order_that_has_ended_takes_no_further_step() {
        Life life = Life.placed().cancels();

        assertThrows(OrderEnded.class, life::pays);
        assertThrows(OrderEnded.class, life::cancels);
        assertThrows(OrderEnded.class, life::ships);
        assertThrows(OrderEnded.class, life::freezes);
        assertThrows(OrderEnded.class, () -> adjusts(life, usd(1)));
    }
}
