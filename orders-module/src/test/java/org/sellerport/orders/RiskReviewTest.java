package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.NotUnderReview;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderUnpaid;
import org.sellerport.orders.api.RiskObjected;
import org.sellerport.orders.api.RiskReviewPending;

class RiskReviewTest {

    @Test
    void a_review_to_which_no_rule_objects_passes_after_a_day_and_the_ship_by_clock_starts_there() {
        Life life = Life.underReview().untilDay(3);

        assertEquals(OrderStatus.AWAITING_SHIPMENT, life.status());
        assertEquals(day(1), life.view().times().riskPassedAt());
        assertEquals(day(8), life.end(Deadline.Kind.SHIP_BY));
        assertEquals(day(8), life.view().times().shipBy());
    }

    @Test
    void where_a_rule_objects_the_order_waits_for_an_operator_three_days_more() {
        Life life = Life.authorised().settles("AMOUNT", "NEW_BUYER");
        assertEquals(Deadline.Outcome.OPERATOR_DECIDES, life.deadlines().get(0).outcome());

        life.untilDay(1);

        assertEquals(
                List.of("AMOUNT", "NEW_BUYER"), life.last(RiskObjected.class).objections());
        assertEquals(OrderStatus.RISK_REVIEW, life.status());
        assertEquals(day(4), life.end(Deadline.Kind.RISK_REVIEW));
        assertEquals(Deadline.Outcome.RISK_REJECTED, life.deadlines().get(0).outcome());
    }

    @Test
    void an_order_that_no_operator_decides_is_rejected_and_refunded() {
        Life life = Life.authorised().settles("AMOUNT").untilDay(30);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(CloseReason.RISK_REJECT_CLOSED, closed.reason());
        assertEquals(day(4), closed.at());
        assertEquals(Money.ofMinor(4_490, "USD"), closed.refund());
        assertFalse(closed.nonFulfilled());
    }

    @Test
    void what_an_operator_passes_may_ship_at_once() {
        assertEquals(
                OrderStatus.AWAITING_RECEIPT,
                Life.underReview().passes().ships().status());
        assertEquals(
                OrderStatus.AWAITING_RECEIPT,
                Life.authorised().settles("AMOUNT").untilDay(2).passes().ships().status());
    }

    @Test
    void an_operator_may_reject_at_any_time_of_it() {
        assertEquals(OrderStatus.CLOSED, Life.underReview().rejects().status());
        assertEquals(
                OrderStatus.CLOSED,
                Life.authorised().settles("AMOUNT").untilDay(2).rejects().status());
    }

    @Test
    void there_is_nothing_to_decide_before_and_after_the_review() {
        assertThrows(NotUnderReview.class, () -> Life.placed().passes());
        assertThrows(NotUnderReview.class, () -> Life.authorised().rejects());
        assertThrows(NotUnderReview.class, () -> Life.toShip().passes());
        assertThrows(NotUnderReview.class, () -> Life.shipped().rejects());
    }

    @Test
    void an_order_that_is_not_paid_cannot_be_shipped() {
        assertThrows(OrderUnpaid.class, () -> Life.placed().ships());
        assertThrows(OrderUnpaid.class, () -> Life.authorised().ships());
    }

    @Test
    void an_order_under_risk_review_cannot_be_shipped_and_the_refusal_says_until_when() {
        var refusal =
                assertThrows(RiskReviewPending.class, () -> Life.underReview().ships());

        assertTrue(refusal.sentence(Locale.ENGLISH).contains(day(1).toString()), refusal.sentence(Locale.ENGLISH));
        assertTrue(refusal.sentence(Locale.CHINESE).contains(day(1).toString()), refusal.sentence(Locale.CHINESE));
    }
}
