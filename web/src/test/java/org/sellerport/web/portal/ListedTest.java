package org.sellerport.web.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.orders.api.OrderHistory.Page;

class ListedTest {

    private static Page<String> list(Optional<String> after) {
        return switch (after.orElse("")) {
            case "" -> new Page<>(List.of("a", "b"), Optional.of("b"));
            case "b" -> new Page<>(List.of("c"), Optional.empty());
            default -> throw new BadCursor();
        };
    }

    @Test
    void an_address_without_a_place_shows_the_first_page() {
        for (String place : new String[] {null, "", " "}) {
            Listed<String> first = Listed.after(place, ListedTest::list);

            assertEquals(List.of("a", "b"), first.rows());
            assertEquals(Optional.of("b"), first.next());
            assertFalse(first.isLater());
            assertTrue(first.stale().isEmpty());
        }
    }

    @Test
    void a_page_goes_on_from_the_place_that_the_address_names() {
        Listed<String> second = Listed.after("b", ListedTest::list);

        assertEquals(List.of("c"), second.rows());
        assertEquals(Optional.of("b"), second.after());
        assertEquals(Optional.empty(), second.next());
    }

    @Test
    void a_place_that_is_no_longer_there_shows_the_first_page_and_says_why() {
        Listed<String> again = Listed.after("x", ListedTest::list);

        assertEquals(List.of("a", "b"), again.rows());
        assertFalse(again.isLater());
        assertTrue(again.stale().isPresent());
    }
}
