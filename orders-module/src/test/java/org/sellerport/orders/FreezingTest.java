package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.NotFrozen;
import org.sellerport.orders.api.NoteTooLong;
import org.sellerport.orders.api.OrderIsFrozen;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PlatformStatus;
import org.sellerport.orders.api.TrackingStatus;

class FreezingTest {

    private static Life with(Deadline.Kind clock) {
        return switch (clock) {
            case PAYMENT -> Life.placed();
            case RISK_REVIEW -> Life.underReview();
            case CANCELLATION_ANSWER -> Life.toShip().asksToCancel(CancelReason.OTHER);
            case SHIP_BY -> Life.toShip();
            case FIRST_SCAN, RECEIPT -> Life.shipped();
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_frozen_order_has_no_running_clock_and_afterwards_each_has_what_was_left(Deadline.Kind clock) {
        Life life = with(clock);
        var end = life.end(clock);

        life.until(day(0).plusSeconds(3_600)).freezes();
        assertTrue(life.deadlines().isEmpty());
        assertEquals(Set.of(Hold.FROZEN), withoutRequest(life.view().holds()));
        OrderStatus before = life.status();
        life.untilDay(300);
        assertEquals(before, life.status());
        life.unfreezes();

        assertEquals(end.plus(Life.days(300)).minusSeconds(3_600), life.end(clock));
    }

    private static Set<Hold> withoutRequest(Set<Hold> holds) {
        holds.remove(Hold.CANCELLATION);
        return holds;
    }

    @Test
    void two_holds_that_overlap_stop_a_clock_from_the_first_to_the_last() {
        Life life = Life.toShip()
                .untilDay(1)
                .asksToCancel(CancelReason.OTHER)
                .untilDay(2)
                .freezes();

        life.untilDay(5).refuses();
        assertFalse(life.runs(Deadline.Kind.SHIP_BY), "still frozen");
        life.untilDay(6).unfreezes();

        assertEquals(day(12), life.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void the_other_way_round_too() {
        Life life = Life.toShip().untilDay(1).freezes().untilDay(2).asksToCancel(CancelReason.OTHER);
        assertTrue(life.deadlines().isEmpty());

        life.untilDay(5).unfreezes();
        assertEquals(day(7), life.end(Deadline.Kind.CANCELLATION_ANSWER));
        assertFalse(life.runs(Deadline.Kind.SHIP_BY), "the request is still open");
        life.untilDay(6).withdraws();

        assertEquals(day(12), life.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void trouble_on_the_way_and_a_freeze_overlap_too() {
        Life life = Life.shipped()
                .untilDay(10)
                .tracks(1, TrackingStatus.FAILED)
                .untilDay(12)
                .freezes();

        life.untilDay(14).tracks(1, TrackingStatus.IN_TRANSIT);
        assertFalse(life.runs(Deadline.Kind.RECEIPT));
        life.untilDay(20).unfreezes();

        assertEquals(day(49), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_frozen_order_cannot_be_shipped() {
        assertThrows(OrderIsFrozen.class, () -> Life.toShip().freezes().ships());
    }

    @Test
    void a_frozen_order_cannot_be_frozen_again_and_a_free_one_not_be_let_go() {
        assertThrows(OrderIsFrozen.class, () -> Life.placed().freezes().freezes());
        assertThrows(NotFrozen.class, () -> Life.placed().unfreezes());
    }

    @Test
    void refunds_are_not_stopped() {
        assertEquals(OrderStatus.CLOSED, Life.underReview().freezes().cancels().status());
        assertEquals(
                OrderStatus.CLOSED,
                Life.toShip()
                        .asksToCancel(CancelReason.OTHER)
                        .freezes()
                        .accepts()
                        .status());
    }

    @Test
    void what_starts_while_it_is_frozen_waits_to_run() {
        Life life = Life.underReview().freezes().passes();
        assertTrue(life.deadlines().isEmpty());

        life.untilDay(4).unfreezes();

        assertEquals(day(11), life.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void the_marketplaces_own_word_names_the_strongest_hold() {
        Life life = Life.toShip().asksToCancel(CancelReason.OTHER);
        assertEquals(PlatformStatus.IN_CANCEL, life.view().platformStatus());
        assertEquals(PlatformStatus.IN_FROZEN, life.freezes().view().platformStatus());
    }

    @Test
    void a_note_has_at_most_two_thousand_characters() {
        Life life = Life.placed();
        life.tell((order, now) -> order.note("n".repeat(2_000), now));

        assertThrows(NoteTooLong.class, () -> life.tell((order, now) -> order.note("n".repeat(2_001), now)));
        life.tell((order, now) -> order.note(null, now));
        assertEquals(null, life.view().memo());
    }
}
