package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sellerport.orders.PastOrders.day;
import static org.sellerport.orders.api.PayoutStatus.NOT_DUE;
import static org.sellerport.orders.api.PayoutStatus.RELEASED;
import static org.sellerport.orders.api.PayoutStatus.SCHEDULED;
import static org.sellerport.orders.api.PayoutStatus.VERIFYING;
import static org.sellerport.orders.api.PayoutStatus.WITH_OPERATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.orders.api.DisputeOpen;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderEnded;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.OrderPaidOut;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PayoutMoveIllegal;
import org.sellerport.orders.api.PayoutMoved;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.PlatformStatus;
import org.sellerport.orders.api.RefundCause;

class PayoutAxisTest {

    /** Received on day 12, so that its payout is being verified. */
    private static Life received() {
        return Life.shipped().untilDay(12).confirms();
    }

    private static Life with(PayoutStatus payout) {
        return switch (payout) {
            case NOT_DUE -> Life.shipped();
            case VERIFYING -> received();
            case WITH_OPERATOR, SCHEDULED -> received().movesPayout(payout);
            case RELEASED -> received().movesPayout(SCHEDULED).paysOut();
        };
    }

    private static List<PayoutStatus> moves(PayoutStatus from) {
        return List.of(PayoutStatus.values()).stream()
                .filter(to -> {
                    try {
                        with(from).movesPayout(to);
                        return true;
                    } catch (PayoutMoveIllegal | OrderEnded refused) {
                        return false;
                    }
                })
                .toList();
    }

    @Test
    void receipt_begins_the_verification() {
        assertEquals(VERIFYING, received().axes().payout());
    }

    @Test
    void only_these_moves_are_legal() {
        assertEquals(List.of(), moves(NOT_DUE));
        assertEquals(List.of(WITH_OPERATOR, SCHEDULED), moves(VERIFYING));
        assertEquals(List.of(SCHEDULED), moves(WITH_OPERATOR));
        assertEquals(List.of(VERIFYING), moves(SCHEDULED));
        assertEquals(List.of(), moves(RELEASED));
    }

    @Test
    void a_move_is_a_fact_and_leaves_the_order_where_it_is() {
        Life life = received().movesPayout(WITH_OPERATOR);

        PayoutMoved moved = life.last(PayoutMoved.class);
        assertEquals(WITH_OPERATOR, moved.to());
        assertEquals("WITH_OPERATOR", moved.detail());
        assertEquals(OrderStatus.AWAITING_PAYOUT, life.status());
        assertEquals(PlatformStatus.FUND_PROCESSING, life.view().platformStatus());
    }

    @Test
    void an_illegal_move_is_refused() {
        assertThrows(PayoutMoveIllegal.class, () -> received().movesPayout(RELEASED));
        assertThrows(PayoutMoveIllegal.class, () -> Life.shipped().movesPayout(VERIFYING));
    }

    @Test
    void a_hold_does_not_stop_the_verification() {
        assertEquals(
                SCHEDULED,
                received().disputes().freezes().movesPayout(SCHEDULED).axes().payout());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHEDULED", "WITH_OPERATOR"})
    void what_is_scheduled_or_with_the_operator_can_be_released_and_completes_the_order(PayoutStatus payout) {
        Life life = with(payout).untilDay(20).paysOut();

        assertEquals(OrderStatus.COMPLETED, life.status());
        assertEquals(RELEASED, life.axes().payout());
        assertEquals(day(20), life.view().times().payoutReleasedAt());
        assertEquals(day(20), life.last(OrderPaidOut.class).at());
        assertEquals(PlatformStatus.FINISH, life.view().platformStatus());
    }

    @Test
    void feedback_stays_open_as_long_as_receipt_said() {
        assertEquals(day(42), with(SCHEDULED).untilDay(20).paysOut().view().feedbackUntil());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_DUE", "VERIFYING"})
    void before_that_nothing_is_released(PayoutStatus payout) {
        assertThrows(PayoutMoveIllegal.class, () -> with(payout).paysOut());
    }

    @Test
    void nothing_is_released_twice() {
        assertThrows(OrderEnded.class, () -> with(RELEASED).paysOut());
    }

    @Test
    void nothing_is_released_while_a_dispute_is_open() {
        Life life = with(SCHEDULED).disputes();
        assertThrows(DisputeOpen.class, life::paysOut);

        assertEquals(OrderStatus.COMPLETED, life.liftsDispute().paysOut().status());
    }

    @Test
    void nothing_is_released_while_the_order_is_frozen() {
        Life life = with(SCHEDULED).freezes();
        assertThrows(OrderIsFrozen.class, life::paysOut);

        assertEquals(OrderStatus.COMPLETED, life.unfreezes().paysOut().status());
    }

    @Test
    void imported_history_is_not_paid_out_before_it_is_activated() {
        Life life = Life.imported(
                PastOrders.anOrder()
                        .paid(0)
                        .funded(0)
                        .riskPassed(1)
                        .shipped(PastOrders.parcel(2, 9))
                        .received(10),
                day(11));
        assertEquals(SCHEDULED, life.axes().payout());
        assertThrows(OrderDormant.class, () -> life.movesPayout(VERIFYING));
        assertThrows(OrderDormant.class, life::paysOut);

        assertEquals(OrderStatus.COMPLETED, life.activates().paysOut().status());
    }

    @Test
    void an_order_that_is_refunded_in_full_has_no_payout_any_more() {
        Life life = with(SCHEDULED).refunds(4_490, RefundCause.OPERATOR);

        assertEquals(OrderStatus.CLOSED, life.status());
        assertEquals(NOT_DUE, life.axes().payout());
        assertEquals(Set.of(), life.view().holds());
    }
}
