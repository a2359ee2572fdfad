package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.day;
import static org.sellerport.orders.PastOrders.parcel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PastOrder;

/** Imported history, and orders that are alive with a past behind them. */
class ActivationTest {

    private static final int TODAY = 1_000;

    private static PastOrders toShip() {
        return anOrder().paid(0).funded(0).riskPassed(1);
    }

    private static PastOrder.Interruptions stops(Integer asked, Integer disputed, Integer frozen) {
        return new PastOrder.Interruptions(
                null,
                asked == null ? null : CancelReason.OTHER,
                asked == null ? null : day(asked),
                disputed == null ? null : day(disputed),
                frozen == null ? null : day(frozen),
                null);
    }

    private static Life activated(PastOrders past) {
        return Life.imported(past, day(TODAY)).activates();
    }

    @Test
    void imported_history_is_dormant_whatever_time_passes_and_takes_no_step() {
        Life life = Life.imported(toShip(), day(TODAY));

        assertTrue(life.deadlines().isEmpty());
        assertThrows(OrderDormant.class, life::ships);
        assertThrows(OrderDormant.class, life::cancels);
        assertThrows(OrderDormant.class, life::confirms);
        assertThrows(OrderDormant.class, life::settles);
        assertThrows(OrderDormant.class, () -> life.asksToCancel(CancelReason.OTHER));
        assertThrows(OrderDormant.class, life::accepts);
        assertThrows(OrderDormant.class, life::freezes);
        assertThrows(OrderDormant.class, () -> Life.imported(toShip().interrupted(stops(null, null, 2)), day(TODAY))
                .unfreezes());
    }

    static Stream<Arguments> clocks() {
        return Stream.of(
                Arguments.of(anOrder(), Deadline.Kind.PAYMENT, 20),
                Arguments.of(anOrder().paid(0).funded(0), Deadline.Kind.RISK_REVIEW, 1),
                Arguments.of(toShip(), Deadline.Kind.SHIP_BY, 7),
                Arguments.of(toShip().shipped(parcel(2, null, new Part(1, 1))), Deadline.Kind.SHIP_BY, 7),
                Arguments.of(toShip().shipped(parcel(2, null)), Deadline.Kind.RECEIPT, 39),
                Arguments.of(toShip().shipped(parcel(2, 9)), Deadline.Kind.RECEIPT, 5),
                Arguments.of(toShip().interrupted(stops(2, null, null)), Deadline.Kind.CANCELLATION_ANSWER, 2));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void an_activated_order_has_its_clock_from_that_moment_so_nothing_is_overdue(
            PastOrders past, Deadline.Kind clock, int days) {
        Life life = activated(past);

        assertEquals(
                List.of(clock), life.deadlines().stream().map(Deadline::kind).toList());
        assertEquals(day(TODAY + days), life.end(clock));
    }

    @Test
    void an_activated_order_cannot_be_activated_again() {
        assertNull(activated(toShip()).tell(Order::activate));
    }

    @Test
    void what_has_ended_has_no_clock() {
        assertTrue(activated(anOrder().closed(3)).deadlines().isEmpty());
        assertTrue(activated(toShip().shipped(parcel(2, 9)).received(10).released(20))
                .deadlines()
                .isEmpty());
    }

    @Test
    void holds_of_the_past_stop_clocks_of_the_present() {
        Life asked = activated(toShip().interrupted(stops(2, null, null)));
        asked.untilDay(TODAY + 1).refuses();
        assertEquals(day(TODAY + 8), asked.end(Deadline.Kind.SHIP_BY));

        Life disputed = activated(toShip().shipped(parcel(2, null)).interrupted(stops(null, 20, null)));
        assertEquals(Set.of(Hold.DISPUTE), disputed.view().holds());
        assertFalse(disputed.runs(Deadline.Kind.RECEIPT));
        assertEquals(OrderStatus.AWAITING_PAYOUT, disputed.confirms().status(), "the buyer may still confirm");

        Life frozen = activated(toShip().interrupted(stops(null, null, 3)));
        assertTrue(frozen.deadlines().isEmpty());
        frozen.untilDay(TODAY + 10).unfreezes();
        assertEquals(day(TODAY + 17), frozen.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void an_order_with_a_past_is_as_if_its_clocks_had_always_run() {
        assertEquals(day(8), Life.of(toShip()).end(Deadline.Kind.SHIP_BY));

        Life asked = Life.of(toShip().interrupted(stops(2, null, 3)));
        asked.untilDay(10).unfreezes();
        assertEquals(day(11), asked.end(Deadline.Kind.CANCELLATION_ANSWER));
        asked.refuses();
        assertEquals(day(16), asked.end(Deadline.Kind.SHIP_BY));

        Life frozenFirst = Life.of(toShip().shipped(parcel(2, null)).interrupted(stops(null, 20, 10)));
        frozenFirst.untilDay(30).unfreezes();
        assertFalse(frozenFirst.runs(Deadline.Kind.RECEIPT), "the dispute still stops it");
    }

    @Test
    void a_request_to_cancel_that_was_followed_by_a_shipment_was_refused() {
        Life life = activated(toShip().shipped(parcel(4, null)).interrupted(stops(2, null, null)));

        assertEquals(CancellationStatus.REJECTED, life.axes().cancellation());
        assertTrue(life.view().holds().isEmpty());
        life.untilDay(TODAY + 30);
        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
    }
}
