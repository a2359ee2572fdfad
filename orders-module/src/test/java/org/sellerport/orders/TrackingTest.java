package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.day;

import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.CorrectionTooLate;
import org.sellerport.orders.api.CorrectionsUsedUp;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.ShipmentSuspected;
import org.sellerport.orders.api.ShipmentUnknown;
import org.sellerport.orders.api.TrackingCorrected;
import org.sellerport.orders.api.TrackingStatus;

/** Day 0 is Monday, 1 June 2026, 00:00 UTC: 08:00 in Shanghai, where the marketplace's days begin. */
class TrackingTest {

    @Test
    void a_shipment_that_no_carrier_has_seen_after_five_working_days_is_suspected() {
        Life life = Life.shipped();
        assertEquals(day(7), life.end(Deadline.Kind.FIRST_SCAN), "the weekend does not count");

        life.untilDay(8);

        assertEquals(day(7), life.last(ShipmentSuspected.class).at());
        assertEquals(day(7), life.shipment(1).suspectedAt());
        assertFalse(life.runs(Deadline.Kind.FIRST_SCAN));
        assertTrue(life.runs(Deadline.Kind.RECEIPT));
    }

    @Test
    void any_word_of_the_carrier_ends_the_suspicion() {
        Life seen = Life.shipped().untilDay(1).tracks(1, TrackingStatus.ACCEPTED);
        assertFalse(seen.runs(Deadline.Kind.FIRST_SCAN));

        Life late = Life.shipped().untilDay(8).tracks(1, TrackingStatus.IN_TRANSIT);
        assertNull(late.shipment(1).suspectedAt());
    }

    @Test
    void each_parcel_has_its_own_time_to_be_seen() {
        Life life = Life.toShip().ships(new Part(1, 2)).untilDay(1).ships();
        assertEquals(day(7), life.end(Deadline.Kind.FIRST_SCAN));

        life.untilDay(2).tracks(1, TrackingStatus.ACCEPTED);

        assertEquals(day(8), life.end(Deadline.Kind.FIRST_SCAN));
    }

    @Test
    void while_an_order_is_frozen_nobody_is_suspected_whatever_else_is_told() {
        Life life = Life.toShip().ships(new Part(1, 2)).ships().untilDay(1).freezes();

        life.untilDay(2).tracks(1, TrackingStatus.ACCEPTED).untilDay(11).unfreezes();

        assertEquals(day(17), life.end(Deadline.Kind.FIRST_SCAN));
        assertEquals(day(17), life.shipment(2).scanDue());
        life.untilDay(12).tracks(1, TrackingStatus.IN_TRANSIT);
        assertEquals(day(17), life.end(Deadline.Kind.FIRST_SCAN));
    }

    @Test
    void once_all_parcels_are_delivered_the_buyer_has_five_days() {
        Life life = Life.toShip().ships(new Part(1, 2)).ships().untilDay(10).tracks(1, TrackingStatus.DELIVERED);
        assertEquals(day(39), life.end(Deadline.Kind.RECEIPT), "one is still on its way");

        life.untilDay(12).tracks(2, TrackingStatus.DELIVERED, day(11));
        assertEquals(day(16), life.end(Deadline.Kind.RECEIPT));

        OrderReceived received = life.untilDay(20).last(OrderReceived.class);
        assertEquals(ReceivedBy.CARRIER, received.how());
        assertEquals(day(16), received.at());
    }

    @Test
    void a_delivery_shortly_before_the_timeout_leaves_the_timeout() {
        Life life =
                Life.shipped().untilDay(38).tracks(1, TrackingStatus.DELIVERED).untilDay(45);

        OrderReceived received = life.last(OrderReceived.class);
        assertEquals(ReceivedBy.TIMEOUT, received.how());
        assertEquals(day(39), received.at());
    }

    @Test
    void a_delivery_that_is_told_late_takes_effect_when_it_is_told() {
        Life life = Life.shipped()
                .untilDay(20)
                .tracks(1, TrackingStatus.DELIVERED, day(3))
                .untilDay(21);

        assertEquals(day(20), life.last(OrderReceived.class).at());
    }

    @Test
    void a_parcel_gone_astray_stops_the_receipt_clock() {
        Life life = Life.shipped().untilDay(10).tracks(1, TrackingStatus.FAILED);
        assertFalse(life.runs(Deadline.Kind.RECEIPT));

        life.untilDay(15).tracks(1, TrackingStatus.IN_TRANSIT);

        assertEquals(day(44), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_parcel_that_is_delivered_after_all_leaves_five_days_not_what_it_was_astray_too() {
        Life life = Life.shipped().untilDay(10).tracks(1, TrackingStatus.FAILED);

        life.untilDay(15).tracks(1, TrackingStatus.DELIVERED);

        assertEquals(day(20), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_delivery_that_turns_out_wrong_gives_the_buyer_his_time_back() {
        Life life = Life.shipped().untilDay(10).tracks(1, TrackingStatus.DELIVERED);
        assertEquals(day(15), life.end(Deadline.Kind.RECEIPT));

        life.untilDay(11).tracks(1, TrackingStatus.IN_TRANSIT);

        assertEquals(day(39), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void what_is_told_while_the_order_is_frozen_leaves_five_whole_days_afterwards() {
        Life life = Life.shipped().untilDay(10).freezes().untilDay(14).tracks(1, TrackingStatus.DELIVERED);

        life.untilDay(20).unfreezes();

        assertEquals(day(25), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void what_is_older_than_what_is_known_or_the_same_changes_nothing() {
        Life life = Life.shipped().untilDay(10).tracks(1, TrackingStatus.DELIVERED, day(9));

        assertNull(life.tell((order, now) -> order.track(1, TrackingStatus.IN_TRANSIT, day(8), now)));
        assertNull(life.tell((order, now) -> order.track(1, TrackingStatus.DELIVERED, day(9), now)));
        assertEquals(TrackingStatus.DELIVERED, life.shipment(1).status());
        assertEquals(day(9), life.shipment(1).lastEventAt());
    }

    @Test
    void of_two_words_of_one_instant_the_later_stage_counts_whichever_comes_first() {
        Life one = Life.shipped()
                .untilDay(10)
                .tracks(1, TrackingStatus.OUT_FOR_DELIVERY)
                .tracks(1, TrackingStatus.DELIVERED);
        Life other = Life.shipped()
                .untilDay(10)
                .tracks(1, TrackingStatus.DELIVERED)
                .tracks(1, TrackingStatus.OUT_FOR_DELIVERY);

        assertEquals(one.shipment(1), other.shipment(1));
    }

    @Test
    void there_is_no_word_of_a_shipment_that_does_not_exist() {
        assertThrows(ShipmentUnknown.class, () -> Life.shipped().tracks(2, TrackingStatus.ACCEPTED));
        assertThrows(ShipmentUnknown.class, () -> Life.toShip().tracks(1, TrackingStatus.ACCEPTED));
        assertThrows(ShipmentUnknown.class, () -> Life.shipped().corrects(0));
    }

    @Test
    void a_number_can_be_corrected_twice() {
        Life life = Life.shipped().corrects(1);
        assertEquals("EMS:EE0", life.last(TrackingCorrected.class).before());
        life.corrects(1);

        assertThrows(CorrectionsUsedUp.class, () -> life.corrects(1));
        assertEquals(2, life.shipment(1).corrections());
    }

    @Test
    void a_number_can_be_corrected_for_five_days() {
        Life life = Life.shipped().untilDay(5).corrects(1);

        assertThrows(
                CorrectionTooLate.class, () -> life.until(day(5).plusMillis(1)).corrects(1));
    }
}
