package org.sellerport.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sellerport.orders.PastOrders.anOrder;
import static org.sellerport.orders.PastOrders.day;
import static org.sellerport.orders.PastOrders.item;
import static org.sellerport.orders.PastOrders.parcel;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.Parcel;

class IntakeRulesTest {

    private static String objection(PastOrders order) {
        return IntakeRules.objection(order.build()).orElse("none");
    }

    private static List<String> warnings(PastOrders order) {
        return IntakeRules.warnings(order.build(), day(300));
    }

    @Test
    void a_plain_order_can_be_taken_and_is_not_odd() {
        PastOrders plain = anOrder()
                .paid(1)
                .funded(1)
                .riskPassed(2)
                .shipped(parcel(3, 8))
                .received(9)
                .released(15);
        assertEquals(Optional.empty(), IntakeRules.objection(plain.build()));
        assertEquals(List.of(), warnings(plain));
    }

    @Test
    void an_order_without_lines_is_none() {
        assertEquals("an order has at least one line", objection(anOrder().items()));
    }

    @Test
    void a_quantity_of_nothing_is_no_line() {
        assertEquals("a quantity is 1 to 1,000,000", objection(anOrder().items(item(0, 100))));
    }

    @Test
    void money_is_not_negative() {
        assertEquals("money is not negative", objection(anOrder().items(item(1, -100), item(1, 1_000))));
    }

    @Test
    void a_discount_cannot_exceed_the_order() {
        assertEquals(
                "the discount is larger than the order", objection(anOrder().discount(1_000_000)));
    }

    @Test
    void an_amount_beyond_all_counting_is_refused_by_name() {
        assertEquals("the order amount is too large", objection(anOrder().items(item(1_000_000, Long.MAX_VALUE / 2))));
    }

    @Test
    void no_more_is_shipped_than_was_ordered_and_only_lines_that_exist() {
        assertEquals(
                "no more is shipped than was ordered",
                objection(anOrder().shipped(parcel(3, null, new Parcel.Part(1, 3)))));
        assertEquals(
                "a shipment names lines of its order",
                objection(anOrder().shipped(parcel(3, null, new Parcel.Part(7, 1)))));
    }

    @Test
    void payment_after_shipping_is_odd_but_taken() {
        PastOrders odd = anOrder().paid(4).funded(4).riskPassed(4).shipped(parcel(3, 8));
        assertEquals(Optional.empty(), IntakeRules.objection(odd.build()));
        assertEquals(
                List.of("shipped 2026-06-04T00:00:00Z before risk review passed 2026-06-05T00:00:00Z"), warnings(odd));
    }

    @Test
    void delivered_before_shipped_and_closed_before_the_last_step_are_odd() {
        List<String> warnings = warnings(anOrder().paid(1).shipped(parcel(5, 3)).closed(2));
        assertEquals(2, warnings.size(), warnings::toString);
        assertTrue(warnings.get(0).startsWith("delivered"), warnings::toString);
        assertTrue(warnings.get(1).startsWith("closed"), warnings::toString);
    }

    @Test
    void a_time_in_the_future_is_odd() {
        assertEquals(
                1, IntakeRules.warnings(anOrder().placed(3).build(), day(1)).size());
    }
}
