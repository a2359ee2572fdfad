package org.sellerport.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.OrderStatus;

class ArrayLiteralTest {

    private static String of(Object... elements) {
        List<Object> all = Arrays.asList(elements);
        return ArrayLiteral.of(all::forEach);
    }

    @Test
    void nothing_is_an_empty_array() {
        assertEquals("{}", of());
    }

    @Test
    void null_is_told_from_the_word() {
        assertEquals("{NULL,\"NULL\",\"\"}", of(null, "NULL", ""));
    }

    @Test
    void what_means_something_in_a_literal_is_escaped() {
        assertEquals("{\"say \\\"hi\\\", \\\\ and {}\"}", of("say \"hi\", \\ and {}"));
    }

    @Test
    void whatever_is_no_text_is_written_as_one() {
        assertEquals(
                "{\"7\",\"true\",\"2017-11-01T00:00:00Z\",\"COMPLETED\"}",
                of(7L, true, Instant.parse("2017-11-01T00:00:00Z"), OrderStatus.COMPLETED));
    }
}
