package org.sellerport.web.orders;

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
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.PayoutStatus;

class OrderSearchTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void an_empty_address_lists_everything() {
        OrderSearch search = OrderSearch.of(Map.of());

        assertEquals(OrderFilter.everything(), search.filter(SHANGHAI));
        assertFalse(search.narrows());
        assertEquals("", search.queryUnder(OrderTab.ALL));
    }

    @Test
    void days_begin_and_end_in_the_seller_s_zone() {
        OrderFilter filter =
                OrderSearch.of(Map.of("from", "2026-03-01", "to", "2026-03-02")).filter(SHANGHAI);

        assertEquals(Instant.parse("2026-02-28T16:00:00Z"), filter.placedFrom());
        assertEquals(Instant.parse("2026-03-02T16:00:00Z"), filter.placedBefore());
    }

    @Test
    void a_tab_is_a_state_or_a_hold() {
        assertEquals(
                OrderStatus.CLOSED,
                OrderSearch.of(Map.of("tab", "CLOSED")).filter(SHANGHAI).status());
        OrderFilter frozen =
                OrderSearch.of(Map.of("tab", "FROZEN", "hold", "DISPUTE")).filter(SHANGHAI);
        assertEquals(Hold.FROZEN, frozen.hold());
        assertEquals(null, frozen.status());
    }

    @Test
    void a_payout_state_narrows_under_every_tab() {
        OrderSearch search = OrderSearch.of(Map.of("tab", "COMPLETED", "payout", "RELEASED"));

        assertTrue(search.narrows());
        assertEquals(PayoutStatus.RELEASED, search.filter(SHANGHAI).payout());
        assertEquals("?tab=AWAITING_PAYOUT&payout=RELEASED", search.queryUnder(OrderTab.AWAITING_PAYOUT));
    }

    @Test
    void what_makes_no_sense_does_not_narrow() {
        OrderSearch search = OrderSearch.of(Map.of("tab", "<script>", "hold", "x", "payout", "x", "q", "  "));

        assertEquals(OrderTab.ALL, search.tab());
        assertFalse(search.narrows());
    }

    @Test
    void a_day_that_does_not_exist_is_refused_and_so_is_a_reversed_period() {
        OrderSearch noSuchDay = OrderSearch.of(Map.of("from", "2026-02-30"));
        OrderSearch reversed = OrderSearch.of(Map.of("from", "2026-03-02", "to", "2026-03-01"));

        assertThrows(DateTimeException.class, () -> noSuchDay.filter(SHANGHAI));
        assertThrows(IllegalArgumentException.class, () -> reversed.filter(SHANGHAI));
    }

    @Test
    void the_address_of_the_next_page_holds_the_whole_search() {
        OrderSearch search = OrderSearch.of(Map.of("tab", "CLOSED", "q", "茶 & tea", "country", "BR"));

        assertEquals("?tab=CLOSED&q=%E8%8C%B6+%26+tea&country=BR&after=a%3Db", search.queryFrom(Optional.of("a=b")));
        assertTrue(search.narrows());
    }

    @Test
    void another_tab_keeps_the_search_and_begins_at_its_first_page() {
        OrderSearch search = OrderSearch.of(Map.of("tab", "CLOSED", "q", "tea", "after", "somewhere"));

        assertEquals("?tab=FROZEN&q=tea", search.queryUnder(OrderTab.FROZEN));
    }
}
