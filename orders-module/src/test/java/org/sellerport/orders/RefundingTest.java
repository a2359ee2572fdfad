package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderRefunded;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.RefundExceedsPayment;
import org.sellerport.orders.api.RefundInvalid;
import org.sellerport.orders.api.RefundNotWhole;
import org.sellerport.orders.api.Refunding;

/** All orders cost 44.90. */
class RefundingTest {

    private static final long ALL = 4_490;

    private static Life paidOut() {
        return Life.shipped()
                .untilDay(12)
                .confirms()
                .movesPayout(PayoutStatus.SCHEDULED)
                .paysOut();
    }

    private static Money usd(long cents) {
        return Money.ofMinor(cents, "USD");
    }

    @Test
    void a_part_goes_back_and_the_order_stays_as_it_is() {
        Life life = Life.shipped().refunds(1_000, RefundCause.GOODWILL);

        OrderRefunded refunded = life.last(OrderRefunded.class);
        assertEquals(usd(1_000), refunded.refund());
        assertEquals("USD 10.00 GOODWILL", refunded.detail());
        assertFalse(refunded.afterPayout());
        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
        assertEquals(PaymentStatus.PARTLY_REFUNDED, life.axes().payment());
        assertEquals(usd(1_000), life.refunded());
    }

    @Test
    void several_parts_never_exceed_what_was_paid() {
        Life life = Life.shipped().refunds(1_000, RefundCause.GOODWILL).refunds(3_000, RefundCause.OPERATOR);

        assertThrows(RefundExceedsPayment.class, () -> life.refunds(491, RefundCause.DISPUTE));
        assertEquals(usd(4_000), life.refunded());
    }

    @ParameterizedTest
    @CsvSource({
        "DISPUTE, DISPUTE_RULED",
        "GOODWILL, GOODWILL_REFUNDED",
        "OPERATOR, OPERATOR_REFUNDED",
    })
    void where_nothing_is_left_the_order_is_closed(RefundCause cause, CloseReason usual) {
        Life life = Life.shipped().refunds(1_000, cause).refunds(3_490, cause);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(usual, closed.reason());
        assertEquals(usd(3_490), closed.refund());
        assertFalse(closed.nonFulfilled());
        assertEquals(OrderStatus.CLOSED, life.status());
        assertEquals(PaymentStatus.REFUNDED, life.axes().payment());
        assertEquals(usd(ALL), life.refunded());
    }

    @Test
    void who_asks_for_it_may_say_why_the_order_is_closed() {
        Life life = Life.shipped();
        life.tell((order, now) ->
                order.refund(new Refunding(usd(ALL), RefundCause.DISPUTE, CloseReason.BUYER_GOODS_RETURNED), now));

        assertEquals(CloseReason.BUYER_GOODS_RETURNED, life.view().closeReason());
    }

    @Test
    void the_refund_of_a_dispute_comes_first_and_the_dispute_ends_also_where_it_closed_the_order() {
        Life life = Life.shipped().untilDay(10).disputes().refunds(ALL, RefundCause.DISPUTE);
        assertEquals(OrderStatus.CLOSED, life.status());
        assertEquals(DisputeStatus.OPEN, life.axes().dispute());

        assertEquals(DisputeStatus.ENDED, life.liftsDispute().axes().dispute());
        assertTrue(life.deadlines().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1000, PARTLY_REFUNDED", "4490, REFUNDED"})
    void after_the_payout_the_order_stays_completed_and_the_seller_owes_the_refund(long cents, PaymentStatus payment) {
        Life life = paidOut().untilDay(20).disputes().refunds(cents, RefundCause.DISPUTE);

        OrderRefunded refunded = life.last(OrderRefunded.class);
        assertEquals(usd(cents), refunded.refund());
        assertTrue(refunded.afterPayout());
        assertEquals(OrderStatus.COMPLETED, life.status());
        assertEquals(PayoutStatus.RELEASED, life.axes().payout());
        assertEquals(payment, life.axes().payment());
    }

    @Test
    void a_freeze_stops_no_refund() {
        assertEquals(
                usd(1),
                Life.shipped().freezes().refunds(1, RefundCause.OPERATOR).refunded());
    }

    @Test
    void of_what_has_not_arrived_nothing_goes_back() {
        assertThrows(RefundExceedsPayment.class, () -> Life.placed().refunds(1, RefundCause.OPERATOR));
        assertThrows(RefundExceedsPayment.class, () -> Life.authorised().refunds(1, RefundCause.OPERATOR));
        assertThrows(
                RefundExceedsPayment.class, () -> Life.authorised().cancels().refunds(1, RefundCause.OPERATOR));
    }

    @Test
    void of_what_went_back_nothing_goes_back_again() {
        assertThrows(
                RefundExceedsPayment.class, () -> Life.underReview().cancels().refunds(1, RefundCause.OPERATOR));
    }

    @Test
    void a_refund_is_above_zero() {
        assertThrows(RefundInvalid.class, () -> Life.shipped().refunds(0, RefundCause.OPERATOR));
        assertThrows(RefundInvalid.class, () -> Life.shipped().refunds(-1, RefundCause.OPERATOR));
    }

    @Test
    void a_refund_is_in_the_currency_of_the_order() {
        Refunding euros = new Refunding(Money.ofMinor(100, "EUR"), RefundCause.OPERATOR, null);

        assertThrows(RefundInvalid.class, () -> Life.shipped().tell((order, now) -> order.refund(euros, now)));
    }

    @Test
    void while_a_part_is_still_to_ship_not_everything_goes_back() {
        Life life = Life.toShip().ships(new Part(1, 1));
        assertThrows(RefundNotWhole.class, () -> life.refunds(ALL, RefundCause.OPERATOR));

        assertThrows(RefundNotWhole.class, () -> life.refunds(ALL - 1, RefundCause.OPERATOR)
                .refunds(1, RefundCause.OPERATOR));
    }

    @Test
    void of_imported_history_nothing_goes_back_before_it_is_activated() {
        Life life = Life.imported(PastOrders.anOrder().paid(0).funded(0).riskPassed(1), PastOrders.day(2));

        assertThrows(OrderDormant.class, () -> life.refunds(1, RefundCause.OPERATOR));
    }

    @Test
    void a_seller_who_gives_everything_back_instead_of_shipping_has_not_fulfilled() {
        assertTrue(Life.toShip()
                .refunds(ALL, RefundCause.GOODWILL)
                .last(OrderClosed.class)
                .nonFulfilled());
    }

    @Test
    void what_was_not_due_to_ship_or_an_operator_gives_back_is_not_the_sellers_failure() {
        assertFalse(Life.underReview()
                .refunds(ALL, RefundCause.GOODWILL)
                .last(OrderClosed.class)
                .nonFulfilled());
        assertFalse(Life.toShip()
                .refunds(ALL, RefundCause.OPERATOR)
                .last(OrderClosed.class)
                .nonFulfilled());
    }

    @ParameterizedTest
    @CsvSource({"OTHER, false", "OUT_OF_STOCK, true"})
    void who_gives_everything_back_while_the_buyer_asks_to_cancel_has_agreed(
            CancelReason reason, boolean nonFulfilled) {
        Life life = Life.toShip().asksToCancel(reason).refunds(ALL, RefundCause.GOODWILL);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(CloseReason.CANCEL_ORDER_CLOSE_TRADE, closed.reason());
        assertEquals(nonFulfilled, closed.nonFulfilled());
        assertEquals(CancellationStatus.ACCEPTED, life.axes().cancellation());
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLATION", "RISK_REJECTION", "NOT_SHIPPED", "LATE_FUNDS"})
    void what_a_step_of_its_own_refunds_is_not_asked_for(RefundCause cause) {
        assertThrows(IllegalArgumentException.class, () -> new Refunding(usd(1), cause, null));
    }
}
