package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.day;
import static org.sellerport.orders.PastOrders.parcel;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Deadline.Kind;
import org.sellerport.orders.api.Deadline.Outcome;
import org.sellerport.orders.api.PastOrder;

class ClocksTest {

    private static List<Deadline> clocks(PastOrders order) {
        return new Order(new OrderNo(1_780_272_000_123_001L), order.build(), false).deadlines();
    }

    private static PastOrders cleared() {
        return anOrder().paid(1).funded(1).riskPassed(2);
    }

    private static List<Deadline> only(Kind kind, Instant at, Outcome outcome) {
        return List.of(new Deadline(kind, at, outcome));
    }

    @Test
    void an_unpaid_order_closes_after_twenty_days_authorised_or_not() {
        assertEquals(only(Kind.PAYMENT, day(20), Outcome.CLOSED_UNPAID), clocks(anOrder()));
        assertEquals(
                only(Kind.PAYMENT, day(20), Outcome.CLOSED_UNPAID),
                clocks(anOrder().paid(3)));
    }

    @Test
    void risk_review_ends_a_day_after_the_funds_arrived() {
        assertEquals(
                only(Kind.RISK_REVIEW, day(2), Outcome.RISK_PASSED),
                clocks(anOrder().paid(1).funded(1)));
    }

    @Test
    void shipping_is_due_at_the_ship_by_time() {
        assertEquals(only(Kind.SHIP_BY, day(9), Outcome.CLOSED_NOT_SHIPPED), clocks(cleared()));
    }

    @Test
    void a_cancellation_request_stops_the_ship_by_clock_and_starts_its_own() {
        var asked = new PastOrder.Interruptions(null, CancelReason.OUT_OF_STOCK, day(3), null, null, null);
        assertEquals(
                only(Kind.CANCELLATION_ANSWER, day(5), Outcome.CANCELLED_AS_ASKED),
                clocks(cleared().interrupted(asked)));
    }

    @Test
    void receipt_times_out_by_service_from_the_last_parcel_or_five_days_after_delivery_if_earlier() {
        assertEquals(
                only(Kind.RECEIPT, day(42), Outcome.RECEIVED), clocks(cleared().shipped(parcel(3, null))));
        assertEquals(
                only(Kind.RECEIPT, day(15), Outcome.RECEIVED), clocks(cleared().shipped(parcel(3, 10))));
        assertEquals(
                only(Kind.RECEIPT, day(42), Outcome.RECEIVED), clocks(cleared().shipped(parcel(3, 41))));
    }

    @Test
    void a_dispute_stops_the_receipt_clock_and_a_freeze_stops_all() {
        var dispute = new PastOrder.Interruptions(null, null, null, day(14), null, null);
        var frozen = new PastOrder.Interruptions(null, null, null, null, day(4), "fraud");
        assertEquals(List.of(), clocks(cleared().shipped(parcel(3, null)).interrupted(dispute)));
        assertEquals(List.of(), clocks(cleared().interrupted(frozen)));
    }

    @Test
    void a_dormant_order_has_no_clock() {
        Order dormant = new Order(new OrderNo(1_780_272_000_123_001L), cleared().build(), true);
        assertEquals(List.of(), dormant.deadlines());
    }
}
