package org.sellerport.web.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void blanks_around_a_word_are_not_part_of_it() {
        assertEquals(
                Map.of("q", "tea 茶"),
                Typed.in(Map.of("q", " tea 茶\t"), "q", "from").terms());
    }

    @Test
    void what_no_text_can_have_was_not_typed() {
        assertEquals("tea", Typed.in(Map.of("q", "te\0a\0"), "q").term("q"));
        assertTrue(Typed.in(Map.of("q", "\0 \0"), "q").isEmpty());
    }

    @Test
    void other_parameters_are_none_of_the_search() {
        assertTrue(Typed.in(Map.of("after", "x"), "q").isEmpty());
    }
}
