package org.sellerport.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNoTest {

    private static final SellerId SELLER = new SellerId("ST1");
    private static final Instant AT = Instant.parse("2017-11-01T10:20:30.456Z");

    @Test
    void a_number_has_sixteen_digits_and_tells_its_second() {
        OrderNo no = OrderNo.of(AT, SELLER, 7);
        assertEquals(16, no.toString().length());
        assertEquals(Instant.parse("2017-11-01T10:20:30Z"), no.placedInSecond());
    }

    @Test
    void a_later_order_has_a_larger_number_whatever_the_rest() {
        assertTrue(OrderNo.of(AT.plusSeconds(1), SELLER, 0).compareTo(OrderNo.of(AT, SELLER, 999)) > 0);
    }

    @Test
    void a_number_can_be_held_by_a_double() {
        long largest =
                OrderNo.of(Instant.parse("2250-01-01T00:00:00Z"), SELLER, 999).value();
        assertEquals(largest, (long) (double) largest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "80123456789012345", "801234567890123x", "0123456789012345", "９０１２３４５６７８９０１２３４"})
    void refuses_what_is_no_order_number(String text) {
        assertThrows(IllegalArgumentException.class, () -> OrderNo.parse(text));
    }
}
