package org.sellerport.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.BadCursor;

class PlaceTest {

    private static final Place PLACE =
            new Place(Instant.parse("2026-03-02T10:00:00.000001Z"), "ST-1", 1_700_000_000_000_001L);

    @Test
    void a_place_survives_its_text() {
        assertEquals(PLACE, Place.parse(PLACE.text()));
    }

    @Test
    void what_no_page_named_is_refused() {
        for (String text : List.of("", "x", "!!", "MjAyNg", "MjAyNi0wMy0wMiAgeA")) {
            assertThrows(BadCursor.class, () -> Place.parse(text), text);
        }
    }

    @Test
    void a_checkpoint_survives_its_text() {
        DuePosition place = new DuePosition("ST-1", Instant.parse("2026-03-02T10:00:00.5Z"), 1_700_000_000_000_001L);
        assertEquals(place, DuePosition.parse(place.text()));
        assertEquals(DuePosition.BEGINNING, DuePosition.parse(DuePosition.BEGINNING.text()));
    }
}
