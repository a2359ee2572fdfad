package org.sellerport.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowNumberTest {

    @Test
    void up_to_eighteen_digits_are_a_number() {
        assertEquals(Optional.of(0L), RowNumber.of("0"));
        assertEquals(Optional.of(42L), RowNumber.of("42"));
        assertEquals(Optional.of(999_999_999_999_999_999L), RowNumber.of("999999999999999999"));
    }

    @Test
    void whatever_else_is_typed_is_none() {
        assertEquals(Optional.empty(), RowNumber.of(null));
        for (String typed : List.of("", " ", "-1", "+1", "1.0", "1 ", "１", "x", "1000000000000000000", "1\n")) {
            assertEquals(Optional.empty(), RowNumber.of(typed), typed);
        }
    }
}
