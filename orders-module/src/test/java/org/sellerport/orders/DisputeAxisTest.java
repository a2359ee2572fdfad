package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sellerport.orders.PastOrders.day;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.Act;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.DisputeImpossible;
import org.sellerport.orders.api.DisputeLifted;
import org.sellerport.orders.api.DisputeMissing;
import org.sellerport.orders.api.DisputeOpen;
import org.sellerport.orders.api.DisputeStatus;
import org.sellerport.orders.api.DisputeTooEarly;
import org.sellerport.orders.api.DisputeTooLate;
import org.sellerport.orders.api.ExtensionInvalid;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderDisputed;
import org.sellerport.orders.api.OrderDormant;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.PlatformStatus;
import org.sellerport.orders.api.Possible;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.StoppedClock;
import org.sellerport.orders.api.TrackingStatus;

class DisputeAxisTest {

    private static Life paidOut() {
        return Life.shipped()
                .untilDay(12)
                .confirms()
                .movesPayout(PayoutStatus.SCHEDULED)
                .paysOut();
    }

    // ---- When ----

    @Test
    void ten_days_after_the_last_shipment_a_dispute_can_be_opened() {
        Life life = Life.shipped();
        assertThrows(
                DisputeTooEarly.class, () -> life.until(day(10).minusSeconds(1)).disputes());

        assertEquals(DisputeStatus.OPEN, life.untilDay(10).disputes().axes().dispute());
    }

    @Test
    void the_last_of_several_shipments_counts() {
        Life life = Life.toShip().ships(new Part(1, 1)).untilDay(3).ships();

        assertThrows(DisputeTooEarly.class, () -> life.untilDay(12).disputes());
        assertEquals(DisputeStatus.OPEN, life.untilDay(13).disputes().axes().dispute());
    }

    @Test
    void what_the_carrier_delivered_can_be_disputed_at_once() {
        Life life = Life.shipped().untilDay(2).tracks(1, TrackingStatus.DELIVERED);

        assertEquals(DisputeStatus.OPEN, life.disputes().axes().dispute());
    }

    @Test
    void what_the_buyer_received_can_be_disputed_at_once() {
        assertEquals(
                DisputeStatus.OPEN,
                Life.shipped().untilDay(1).confirms().disputes().axes().dispute());
    }

    @Test
    void fifteen_days_after_receipt_it_is_too_late() {
        Life life = Life.shipped().untilDay(1).confirms().untilDay(16);
        assertEquals(DisputeStatus.OPEN, life.disputes().axes().dispute());

        assertThrows(
                DisputeTooLate.class,
                () -> life.liftsDispute().until(day(16).plusSeconds(1)).disputes());
    }

    @Test
    void an_order_that_was_paid_out_can_still_be_disputed_and_stays_completed() {
        Life life = paidOut().untilDay(20).disputes();

        assertEquals(OrderStatus.COMPLETED, life.status());
        assertEquals(Set.of(Hold.DISPUTE), life.view().holds());
        assertEquals(PlatformStatus.IN_ISSUE, life.view().platformStatus());
        assertEquals(PlatformStatus.FINISH, life.liftsDispute().view().platformStatus());
    }

    @Test
    void history_that_tells_of_no_receipt_counts_from_its_payout() {
        PastOrders past = PastOrders.anOrder()
                .paid(0)
                .funded(0)
                .riskPassed(1)
                .shipped(PastOrders.parcel(2, null))
                .released(20);
        Instant end = day(35);

        assertEquals(
                DisputeStatus.OPEN,
                Life.imported(past, end).activates().disputes().axes().dispute());
        assertThrows(
                DisputeTooLate.class,
                () -> Life.imported(past, end.plusSeconds(1)).activates().disputes());
    }

    @Test
    void before_the_whole_order_is_on_its_way_there_is_nothing_to_dispute() {
        assertThrows(DisputeImpossible.class, () -> Life.placed().disputes());
        assertThrows(DisputeImpossible.class, () -> Life.underReview().disputes());
        assertThrows(DisputeImpossible.class, () -> Life.toShip().disputes());
        assertThrows(
                DisputeImpossible.class,
                () -> Life.toShip().ships(new Part(1, 1)).untilDay(5).disputes());
    }

    @Test
    void where_everything_went_back_there_is_nothing_to_dispute() {
        assertThrows(
                DisputeImpossible.class,
                () -> Life.shipped().refunds(4_490, RefundCause.GOODWILL).disputes());
        assertThrows(
                DisputeImpossible.class,
                () -> paidOut().refunds(4_490, RefundCause.GOODWILL).disputes());
    }

    @Test
    void one_dispute_at_a_time() {
        assertThrows(
                DisputeOpen.class, () -> Life.shipped().untilDay(10).disputes().disputes());
    }

    @Test
    void what_is_not_disputed_cannot_be_lifted() {
        assertThrows(DisputeMissing.class, () -> Life.shipped().liftsDispute());
        assertThrows(
                DisputeMissing.class,
                () -> Life.shipped().untilDay(10).disputes().liftsDispute().liftsDispute());
    }

    @Test
    void imported_history_is_not_disputed_before_it_is_activated() {
        Life life = Life.imported(
                PastOrders.anOrder().paid(0).funded(0).riskPassed(1).shipped(PastOrders.parcel(2, null)), day(30));

        assertThrows(OrderDormant.class, life::disputes);
        assertThrows(OrderDormant.class, life::liftsDispute);
    }

    @Test
    void whether_it_is_possible_is_said_with_what_forbids_it() {
        assertEquals("dispute-too-early", said(Life.shipped(), 3).refusal().code());
        assertEquals(null, said(Life.shipped(), 10).refusal());
    }

    private static Possible said(Life life, int day) {
        return life.untilDay(day).order().acts(new Moment(day(day), Life.SOMEBODY, Life.TERMS)).stream()
                .filter(one -> one.act() == Act.DISPUTE)
                .findFirst()
                .orElseThrow();
    }

    // ---- What it stops ----

    @Test
    void the_receipt_clock_stands_and_goes_on_with_what_was_left() {
        Life life = Life.shipped().untilDay(10).disputes();
        assertFalse(life.runs(Deadline.Kind.RECEIPT));
        assertEquals(
                StoppedClock.Reason.DISPUTE, life.view().stoppedClocks().get(0).reason());

        life.untilDay(100);
        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
        life.liftsDispute();

        assertEquals(day(129), life.end(Deadline.Kind.RECEIPT));
        assertEquals(day(100), life.last(DisputeLifted.class).at());
        assertEquals(DisputeStatus.ENDED, life.axes().dispute());
        assertEquals(day(10), life.axes().disputeOpenedAt());
    }

    @Test
    void the_buyer_may_still_confirm_receipt() {
        Life life = Life.shipped().untilDay(10).disputes().untilDay(11).confirms();

        assertEquals(OrderStatus.AWAITING_PAYOUT, life.status());
        assertEquals(PayoutStatus.VERIFYING, life.axes().payout());
        assertEquals(DisputeStatus.OPEN, life.axes().dispute());
    }

    @Test
    void the_seller_may_still_give_more_time_which_counts_once_the_clock_goes_on() {
        Life life = Life.shipped().untilDay(10).disputes().extendsBy(5);
        assertThrows(ExtensionInvalid.class, () -> life.extendsBy(26));

        assertEquals(day(54), life.untilDay(20).liftsDispute().end(Deadline.Kind.RECEIPT));
    }

    @Test
    void what_is_delivered_meanwhile_leaves_five_days_afterwards() {
        Life life = Life.shipped().untilDay(10).disputes().untilDay(12).tracks(1, TrackingStatus.DELIVERED);

        assertEquals(day(25), life.untilDay(20).liftsDispute().end(Deadline.Kind.RECEIPT));
    }

    @Test
    void trouble_on_the_way_and_a_dispute_overlap() {
        Life life = Life.shipped()
                .untilDay(10)
                .disputes()
                .untilDay(12)
                .tracks(1, TrackingStatus.FAILED)
                .untilDay(14)
                .liftsDispute();
        assertFalse(life.runs(Deadline.Kind.RECEIPT), "the parcel is still astray");

        life.untilDay(20).tracks(1, TrackingStatus.IN_TRANSIT);

        assertEquals(day(49), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void it_can_be_opened_again() {
        Life life = Life.shipped().untilDay(10).disputes().untilDay(11).liftsDispute();

        life.untilDay(15).disputes();

        assertEquals(DisputeStatus.OPEN, life.axes().dispute());
        assertEquals(day(15), life.axes().disputeOpenedAt());
        assertEquals(day(15), life.last(OrderDisputed.class).at());
    }

    private static PastOrders disputedOnDay20() {
        return PastOrders.anOrder()
                .paid(0)
                .funded(0)
                .riskPassed(1)
                .shipped(PastOrders.parcel(2, null))
                .interrupted(new PastOrder.Interruptions(null, null, null, day(20), null, null));
    }

    @Test
    void a_dispute_of_the_past_has_ended_where_the_order_was_paid_out_afterwards() {
        assertEquals(
                DisputeStatus.ENDED,
                Life.imported(disputedOnDay20().received(15).released(25), day(30))
                        .axes()
                        .dispute());
        assertEquals(
                DisputeStatus.OPEN,
                Life.imported(disputedOnDay20().received(15).released(18), day(30))
                        .axes()
                        .dispute());
    }

    @Test
    void an_imported_dispute_can_be_lifted_once_it_is_alive() {
        Life life = Life.imported(disputedOnDay20(), day(30)).activates();
        assertFalse(life.runs(Deadline.Kind.RECEIPT));

        assertEquals(day(79), life.untilDay(40).liftsDispute().end(Deadline.Kind.RECEIPT));
    }
}
