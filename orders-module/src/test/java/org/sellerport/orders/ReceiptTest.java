package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.day;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.ExtensionInvalid;
import org.sellerport.orders.api.ExtensionsUsedUp;
import org.sellerport.orders.api.OrderReceived;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.ReceiptNotDue;
import org.sellerport.orders.api.ReceivedBy;
import org.sellerport.orders.api.TrackingStatus;

class ReceiptTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private static Instant inLosAngeles(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), LOS_ANGELES).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"courier, 23", "express, 27", "standard, 39", "economy, 60", "special, 90", "by-pigeon, 39"})
    void the_buyer_has_as_long_as_the_shipping_service_takes(String service, int days) {
        Life life = Life.of(anOrder().by(service)).pays().settles().passes().ships();

        assertEquals(day(days), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void ninety_days_of_a_real_order_are_whole_days_across_a_change_of_the_clocks() {
        Life life = Life.of(anOrder().by("special").placed(inLosAngeles("2024-02-27T23:15:30")));

        life.pays().settles().passes().ships();

        assertEquals(inLosAngeles("2024-05-28T00:15:30"), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_receipt_that_nobody_confirms_is_timed_out_at_the_instant_it_was_due() {
        Life life = Life.shipped().untilDay(50);

        OrderReceived received = life.last(OrderReceived.class);
        assertEquals(ReceivedBy.TIMEOUT, received.how());
        assertEquals(day(39), received.at());
        assertEquals(day(69), life.view().feedbackUntil(), "what follows starts there");
    }

    @Test
    void the_buyer_confirms_and_the_delivery_is_verified_next() {
        Life life = Life.shipped().untilDay(9).confirms();

        assertEquals(OrderStatus.AWAITING_PAYOUT, life.status());
        assertEquals(PayoutStatus.VERIFYING, life.axes().payout());
        assertEquals(ReceivedBy.BUYER, life.view().receivedBy());
        assertTrue(life.deadlines().isEmpty());
    }

    @Test
    void there_is_no_receipt_unless_the_whole_order_is_on_its_way() {
        assertThrows(ReceiptNotDue.class, () -> Life.toShip().confirms());
        assertThrows(
                ReceiptNotDue.class, () -> Life.toShip().ships(new Part(1, 1)).confirms());
        assertThrows(ReceiptNotDue.class, () -> Life.shipped().confirms().confirms());
        assertThrows(ReceiptNotDue.class, () -> Life.toShip().extendsBy(1));
    }

    @Test
    void the_seller_extends_twice_and_no_more() {
        Life life = Life.shipped().extendsBy(10).extendsBy(5);

        assertEquals(day(54), life.end(Deadline.Kind.RECEIPT));
        assertThrows(ExtensionsUsedUp.class, () -> life.extendsBy(1));
    }

    @Test
    void the_seller_extends_by_thirty_days_in_all() {
        Life life = Life.shipped().extendsBy(30);

        assertThrows(ExtensionsUsedUp.class, () -> life.extendsBy(1));
        assertEquals(day(69), life.end(Deadline.Kind.RECEIPT));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "31", "9223372036854775807"})
    void an_extension_has_at_least_a_day_and_at_most_what_is_left(long days) {
        assertThrows(ExtensionInvalid.class, () -> Life.shipped().extendsBy(days));
    }

    @Test
    void after_an_extension_what_is_left_of_the_thirty_days_is_the_most() {
        assertThrows(ExtensionInvalid.class, () -> Life.shipped().extendsBy(20).extendsBy(11));
        assertEquals(day(69), Life.shipped().extendsBy(20).extendsBy(10).end(Deadline.Kind.RECEIPT));
    }

    @Test
    void an_extension_after_the_delivery_adds_to_the_five_days() {
        Life life =
                Life.shipped().untilDay(10).tracks(1, TrackingStatus.DELIVERED).extendsBy(7);

        assertEquals(day(22), life.end(Deadline.Kind.RECEIPT));
        assertEquals(
                ReceivedBy.CARRIER, life.untilDay(22).last(OrderReceived.class).how());
    }
}
