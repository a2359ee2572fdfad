package org.sellerport.web.disputes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeTab;

class DisputeSearchTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static DisputeFilter filter(Map<String, String> address) {
        return DisputeSearch.of(address).filter(SHANGHAI);
    }

    @Test
    void an_empty_address_lists_everything() {
        assertEquals(DisputeFilter.ALL, filter(Map.of()));
        assertFalse(DisputeSearch.of(Map.of()).narrows());
        assertEquals("", DisputeSearch.of(Map.of()).queryUnder(DisputeTab.ALL));
    }

    @Test
    void days_begin_and_end_in_the_seller_s_zone_and_each_may_be_left_out() {
        DisputeFilter both = filter(Map.of("from", "2026-03-01", "to", "2026-03-02"));
        assertEquals(Instant.parse("2026-02-28T16:00:00Z"), both.from());
        assertEquals(Instant.parse("2026-03-02T16:00:00Z"), both.before());
        assertNull(filter(Map.of("from", "2026-03-01")).before());
        assertNull(filter(Map.of("to", "2026-03-01")).from());
        assertThrows(DateTimeException.class, () -> filter(Map.of("from", "2026-02-30")));
        assertThrows(IllegalArgumentException.class, () -> filter(Map.of("from", "2026-03-02", "to", "2026-03-01")));
    }

    @Test
    void what_makes_no_sense_does_not_narrow() {
        DisputeSearch search = DisputeSearch.of(Map.of("tab", "<script>", "reason", "x", "q", "  "));

        assertEquals(DisputeTab.ALL, search.tab());
        assertFalse(search.narrows());
    }

    @Test
    void an_address_says_all_of_the_search() {
        DisputeSearch search = DisputeSearch.of(
                Map.of("tab", "ENDED", "reason", "DAMAGED", "q", "王 & co", "from", "2026-03-01", "after", "stale"));

        assertEquals(DisputeReason.DAMAGED, search.filter(SHANGHAI).reason());
        assertEquals(
                "?tab=ENDED&reason=DAMAGED&q=%E7%8E%8B+%26+co&from=2026-03-01&after=x",
                search.queryFrom(Optional.of("x")));
        assertEquals("?reason=DAMAGED&q=%E7%8E%8B+%26+co&from=2026-03-01", search.queryUnder(DisputeTab.ALL));
    }
}
