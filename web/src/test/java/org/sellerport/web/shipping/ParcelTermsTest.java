package org.sellerport.web.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.shipping.api.ParcelFilter.Span;

class ParcelTermsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static ParcelFilter filter(Map<String, String> parameters) {
        return ParcelTerms.of(parameters).filter(SHANGHAI);
    }

    @Test
    void an_empty_address_lists_everything() {
        ParcelTerms terms = ParcelTerms.of(Map.of("q", " ", "other", "x"));

        assertEquals(ParcelFilter.everything(), terms.filter(SHANGHAI));
        assertFalse(terms.narrows());
        assertEquals("", terms.query(Optional.empty()));
    }

    @Test
    void both_pairs_of_days_are_those_of_the_reader_and_the_last_ones_count() {
        ParcelFilter filter =
                filter(Map.of("from", "2026-03-01", "shippedFrom", "2026-03-02", "shippedTo", "2026-03-03"));

        assertEquals(new Span(Instant.parse("2026-02-28T16:00:00Z"), null), filter.placed());
        assertEquals(
                new Span(Instant.parse("2026-03-01T16:00:00Z"), Instant.parse("2026-03-03T16:00:00Z")),
                filter.shipped());
        assertThrows(DateTimeException.class, () -> filter(Map.of("shippedTo", "2026-02-30")));
        assertThrows(
                IllegalArgumentException.class,
                () -> filter(Map.of("shippedFrom", "2026-03-02", "shippedTo", "2026-03-01")));
    }

    @Test
    void a_status_is_one_of_carriers_or_that_none_was_seen() {
        assertEquals(
                TrackingStatus.DELIVERED, filter(Map.of("status", "DELIVERED")).status());
        assertTrue(filter(Map.of("status", "UNSEEN")).unseen());
        assertEquals(ParcelFilter.everything(), filter(Map.of("status", "delivered")));
    }

    @Test
    void a_box_that_is_ticked_narrows_whatever_it_says() {
        assertEquals(ParcelFilter.suspects(), filter(Map.of("suspected", "on")));
        assertTrue(filter(Map.of("late", "1")).late());
    }

    @Test
    void the_address_of_the_next_page_holds_the_whole_search() {
        ParcelTerms terms = ParcelTerms.of(Map.of("q", "茶 & tea", "late", "1"));

        assertEquals("?q=%E8%8C%B6+%26+tea&late=1&after=a%3Db", terms.query(Optional.of("a=b")));
    }
}
