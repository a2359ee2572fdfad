package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.day;
import static org.sellerport.orders.PastOrders.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.AlreadyShipped;
import org.sellerport.orders.api.CloseReason;
import org.sellerport.orders.api.Deadline;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.LineUnknown;
import org.sellerport.orders.api.OrderClosed;
import org.sellerport.orders.api.OrderShipped;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.Parcel.Part;
import org.sellerport.orders.api.PaymentStatus;
import org.sellerport.orders.api.QuantityExceeded;
import org.sellerport.orders.api.UnshippedRefunded;

class ShippingTest {

    @Test
    void a_whole_shipment_starts_the_receipt_clock_and_ends_the_ship_by_clock() {
        Life life = Life.toShip().untilDay(3).ships();

        assertTrue(life.last(OrderShipped.class).whole());
        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
        assertFalse(life.runs(Deadline.Kind.SHIP_BY));
        assertEquals(day(42), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_part_leaves_the_ship_by_clock_running_until_the_rest_is_sent() {
        Life life = Life.toShip().untilDay(1).ships(new Part(1, 1));

        assertEquals(OrderStatus.PARTIALLY_SHIPPED, life.status());
        assertEquals(day(7), life.end(Deadline.Kind.SHIP_BY));
        assertFalse(life.runs(Deadline.Kind.RECEIPT));
        assertEquals(OrderStatus.PARTIALLY_SHIPPED, life.ships(new Part(1, 1)).status());

        life.untilDay(2).ships();

        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
        assertEquals(List.of(new Part(2, 1)), life.shipment(3).parts());
        assertEquals(day(41), life.end(Deadline.Kind.RECEIPT));
    }

    @Test
    void a_line_that_the_order_does_not_have_or_that_is_named_twice_is_refused() {
        assertThrows(LineUnknown.class, () -> Life.toShip().ships(new Part(0, 1)));
        assertThrows(LineUnknown.class, () -> Life.toShip().ships(new Part(3, 1)));
        assertThrows(LineUnknown.class, () -> Life.toShip().ships(new Part(1, 1), new Part(1, 1)));
    }

    @Test
    void no_more_ships_than_is_left_and_no_less_than_a_piece() {
        assertThrows(QuantityExceeded.class, () -> Life.toShip().ships(new Part(1, 3)));
        assertThrows(QuantityExceeded.class, () -> Life.toShip().ships(new Part(1, 0)));
        assertThrows(
                QuantityExceeded.class,
                () -> Life.toShip().ships(new Part(1, 2)).ships(new Part(1, 1)));
    }

    @Test
    void what_is_shipped_cannot_be_shipped_again() {
        assertThrows(AlreadyShipped.class, () -> Life.shipped().ships());
        assertThrows(AlreadyShipped.class, () -> Life.shipped().confirms().ships());
    }

    @Test
    void an_order_that_nobody_ships_in_time_is_closed_refunded_and_counted() {
        Life life = Life.toShip().untilDay(9);

        OrderClosed closed = life.last(OrderClosed.class);
        assertEquals(day(7), closed.at());
        assertEquals(CloseReason.SELLER_SEND_GOODS_TIMEOUT, closed.reason());
        assertTrue(closed.nonFulfilled());
        assertEquals(Money.ofMinor(4_490, "USD"), closed.refund());
        assertEquals(PaymentStatus.REFUNDED, life.axes().payment());
    }

    /**
     * Lines as quantity x unit price, what of them is sent, and what the rest costs the buyer: its share of the goods
     * after the discount, split over lines and pieces by largest remainder. Never the freight.
     */
    @ParameterizedTest(name = "{0}, discount {1}, sent {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # lines            | discount | sent   | refund
            2x15.00, 1x9.90    |     0.00 | 2, 0   |   9.90
            2x15.00, 1x9.90    |     0.00 | 1, 1   |  15.00
            2x15.00, 1x9.90    |     3.00 | 2, 0   |   9.16
            2x15.00, 1x9.90    |     3.00 | 0, 1   |  27.74
            2x15.00, 1x9.90    |    42.00 | 2, 0   |   0.00
            3x0.01             |     0.00 | 1      |   0.02
            3x1.00             |     1.00 | 2      |   0.67
            3x1.00             |     1.00 | 1      |   1.33
            1x0.00, 1x0.00     |     0.00 | 1, 0   |   0.00
            1x0.01, 1x0.01, 1x0.01 | 0.01 | 1, 0, 0 |  0.01
            1000000x0.03, 1x0.01 | 0.00 | 999999, 1 |  0.03
            """)
    void what_was_not_shipped_in_time_goes_back_by_its_share(
            String lines, String discount, String sent, String refund) {
        Life life = Life.of(anOrder().items(items(lines)).discount(cents(discount)))
                .pays()
                .settles()
                .passes()
                .ships(parts(sent))
                .untilDay(7);

        assertEquals(
                Money.ofMinor(cents(refund), "USD"),
                life.last(UnshippedRefunded.class).refund());
        assertEquals(Money.ofMinor(cents(refund), "USD"), life.refunded());
        assertEquals(OrderStatus.AWAITING_RECEIPT, life.status());
        assertEquals(
                cents(refund) == 0 ? PaymentStatus.FUNDED : PaymentStatus.PARTLY_REFUNDED,
                life.axes().payment());
    }

    private static Item[] items(String lines) {
        return Arrays.stream(lines.split(", ", -1))
                .map(line -> item(Long.parseLong(line.split("x", 2)[0]), cents(line.split("x", 2)[1])))
                .toArray(Item[]::new);
    }

    private static Part[] parts(String sent) {
        String[] pieces = sent.split(", ", -1);
        return IntStream.range(0, pieces.length)
                .mapToObj(i -> new Part(i + 1, Long.parseLong(pieces[i])))
                .filter(part -> part.quantity() > 0)
                .toArray(Part[]::new);
    }

    private static long cents(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).longValueExact();
    }

    @Test
    void the_rest_that_is_not_shipped_starts_the_receipt_clock_from_the_last_shipment() {
        Life life = Life.toShip().untilDay(2).ships(new Part(1, 1)).untilDay(8);

        assertEquals(day(7), life.last(UnshippedRefunded.class).at());
        assertEquals(day(41), life.end(Deadline.Kind.RECEIPT));
        assertFalse(life.runs(Deadline.Kind.SHIP_BY));
    }

    @Test
    void no_receipt_clock_ends_before_it_begins() {
        Life shippedLongAgo = Life.of(anOrder().by("courier")).pays().settles();
        shippedLongAgo.order().processWithin(60);
        shippedLongAgo.passes().ships(new Part(1, 1)).untilDay(60);

        assertEquals(day(60), shippedLongAgo.view().times().receiptConfirmedAt());
    }
}
