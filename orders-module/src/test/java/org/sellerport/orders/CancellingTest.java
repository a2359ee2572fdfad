package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.CancelReasonChanged;
import org.sellerport.orders.api.CancellationImpossible;
import org.sellerport.orders.api.CancellationMissing;
import org.sellerport.orders.api.CancellationOpen;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.ReasonNotForBuyers;

class CancellingTest {

    private static Life asked() {
        return Life.toShip().untilDay(2).asksToCancel(CancelReason.OTHER);
    }

    @Test
    void a_request_stops_the_ship_by_clock_and_gives_the_seller_two_days() {
        Life life = asked();

        assertFalse(life.runs(Deadline.Kind.SHIP_BY));
        assertEquals(day(4), life.end(Deadline.Kind.CANCELLATION_ANSWER));
        assertEquals(Set.of(Hold.CANCELLATION), life.view().holds());
    }

    @Test
    void nothing_ships_while_the_request_is_open() {
        assertThrows(CancellationOpen.class, () -> asked().ships());
    }

    @Test
    void after_a_refusal_the_ship_by_clock_goes_on_with_what_was_left() {
        Life life = asked().untilDay(3).refuses();

        assertEquals(CancellationStatus.REJECTED, life.axes().cancellation());
        assertEquals(day(8), life.end(Deadline.Kind.SHIP_BY));
        assertEquals(1, life.deadlines().size());
    }

    @Test
    void after_a_withdrawal_too() {
        Life life = asked().untilDay(3).withdraws();

        assertEquals(CancellationStatus.WITHDRAWN, life.axes().cancellation());
        assertEquals(day(8), life.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void a_refused_request_may_be_made_again_with_two_days_of_its_own() {
        Life life = asked().untilDay(3).refuses().untilDay(5).asksToCancel(CancelReason.WRONG_PRICE);

        assertEquals(day(7), life.end(Deadline.Kind.CANCELLATION_ANSWER));

        life.untilDay(6).refuses();

        assertEquals(day(9), life.end(Deadline.Kind.SHIP_BY));
    }

    @Test
    void a_request_without_an_answer_is_accepted_as_asked() {
        Life life = asked().untilDay(10);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(day(4), closed.at());
        assertEquals(CloseReason.CANCEL_ORDER_CLOSE_TRADE, closed.reason());
        assertEquals(CancelReason.OTHER, closed.cancelReason());
        assertEquals(Money.ofMinor(4_490, "USD"), closed.refund());
        assertEquals(CancellationStatus.ACCEPTED, life.axes().cancellation());
        assertTrue(life.view().holds().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "BASKET_MISTAKE, false", "NO_LONGER_WANTED, false", "OTHER, false",
        "OUT_OF_STOCK, true", "WRONG_PRICE, true", "CANNOT_SHIP_IN_TIME, true"
    })
    void the_reason_alone_decides_whether_it_counts_as_non_fulfilment(CancelReason reason, boolean counts) {
        Life willingly = Life.toShip().asksToCancel(reason).accepts();
        Life silently = Life.toShip().asksToCancel(reason).untilDay(5);

        assertEquals(counts, willingly.last(OrderClosed.class).nonFulfilled());
        assertEquals(counts, silently.last(OrderClosed.class).nonFulfilled());
    }

    @Test
    void another_reason_counts_instead_and_the_time_to_answer_goes_on() {
        Life life = asked().untilDay(3).changesReason(CancelReason.OUT_OF_STOCK);

        assertEquals(CancelReason.OTHER, life.last(CancelReasonChanged.class).before());
        assertEquals(day(4), life.end(Deadline.Kind.CANCELLATION_ANSWER));
        assertTrue(life.untilDay(4).last(OrderClosed.class).nonFulfilled());
    }

    @Test
    void the_same_reason_again_is_no_news() {
        assertNull(asked().tell((order, now) -> order.changeCancelReason(CancelReason.OTHER, now)));
    }

    @Test
    void a_reason_of_the_marketplace_is_not_for_buyers() {
        assertThrows(ReasonNotForBuyers.class, () -> Life.toShip().asksToCancel(CancelReason.RISK_REJECTED));
        assertThrows(ReasonNotForBuyers.class, () -> asked().changesReason(CancelReason.RISK_REJECTED));
    }

    @Test
    void a_request_is_possible_only_while_nothing_is_shipped_and_none_is_open() {
        assertThrows(CancellationImpossible.class, () -> Life.placed().asksToCancel(CancelReason.OTHER));
        assertThrows(CancellationImpossible.class, () -> Life.underReview().asksToCancel(CancelReason.OTHER));
        assertThrows(CancellationImpossible.class, () -> asked().asksToCancel(CancelReason.OTHER));
        assertThrows(
                CancellationImpossible.class,
                () -> Life.toShip().ships(new Part(1, 1)).asksToCancel(CancelReason.OTHER));
        assertThrows(CancellationImpossible.class, () -> Life.shipped().asksToCancel(CancelReason.OTHER));
    }

    @Test
    void without_an_open_request_there_is_nothing_to_answer_change_or_withdraw() {
        for (Life life : new Life[] {Life.toShip(), asked().refuses(), asked().withdraws(), Life.shipped()}) {
            assertThrows(CancellationMissing.class, life::accepts);
            assertThrows(CancellationMissing.class, life::refuses);
            assertThrows(CancellationMissing.class, life::withdraws);
            assertThrows(CancellationMissing.class, () -> life.changesReason(CancelReason.OTHER));
        }
    }
}
