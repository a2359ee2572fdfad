package org.sellerport.todo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.BadCursor;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDo.Kind;

class PlaceTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00.123456Z");

    private static ToDo one(Kind kind, long order, int later) {
        return new ToDo(
                kind, new OrderNo(1_780_272_000_000_000L + order), "Zoë", null, NOON.plusSeconds(later), null, null);
    }

    @Test
    void a_place_reads_what_it_wrote() {
        Place place = Place.of(one(Kind.SHIP, 1, 0));

        assertEquals(place, Place.parse(place.text()));
    }

    @Test
    void what_no_page_ever_said_is_refused() {
        for (String text : List.of("", "x", "2026-06-01T12:00:00Z_1_EAT", "2026-06-01T12:00:00Z_x_SHIP")) {
            assertThrows(BadCursor.class, () -> Place.parse(text));
        }
    }

    @Test
    void the_next_page_begins_after_the_place_whatever_shares_its_instant_and_its_order() {
        ToDo last = one(Kind.SHIP, 2, 0);
        Place place = Place.of(last);

        assertFalse(place.isBefore(last));
        assertFalse(place.isBefore(one(Kind.WRITE_FEEDBACK, 1, 0)));
        assertFalse(place.isBefore(one(Kind.ANSWER_CANCELLATION, 2, 0)));
        assertTrue(place.isBefore(one(Kind.CHASE_PAYMENT, 2, 0)));
        assertTrue(place.isBefore(one(Kind.ANSWER_CANCELLATION, 3, 0)));
        assertTrue(place.isBefore(one(Kind.ANSWER_CANCELLATION, 1, 1)));
    }

    @Test
    void the_list_is_ordered_as_its_places_are() {
        List<ToDo> sorted = Stream.of(
                        one(Kind.SHIP, 1, 5), one(Kind.CHASE_PAYMENT, 2, 0), one(Kind.SHIP, 2, 0), one(Kind.SHIP, 1, 0))
                .sorted()
                .toList();

        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(Place.of(sorted.get(i - 1)).isBefore(sorted.get(i)));
        }
    }
}
