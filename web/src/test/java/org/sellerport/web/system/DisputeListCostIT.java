package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.platform.Sql;

/** What a look at a seller's disputes costs the database, by its own counts. */
@ExtendWith(ArquillianExtension.class)
class DisputeListCostIT {

    private static final String TABLE = "disputes.dispute";
    private static final long MANY = 6_000;
    private static final int PAGE = 10;

    /** How many are opened in a week: three an hour. */
    private static final long WEEK = 7 * 24 * 3;

    /** The newest disputes that are read before the index of words is asked, some of them twice, and the two ends. */
    private static final long NEWEST = 200 + 10 + 2;

    @Inject
    private Shop shop;

    @Inject
    private DisputeHistory history;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    private SellerId seller;

    /**
     * With a table so small, and that nobody has counted yet, PostgreSQL would rather read and sort it whole; here it must
     * say whether it could do without.
     */
    @BeforeEach
    void a_seller_has_many_disputes() throws Exception {
        seller = shop.open();
        transaction.begin();
        forbid("enable_seqscan");
        forbid("enable_sort");
        sql.update("""
                insert into disputes.dispute (seller_id, order_no, external_id, buyer_name, title, reason, lines, currency,
                    most, state, asked_solution, asked_amount, due_kind, due_at, wake_at, frozen, refund, rounds, opened_at,
                    entries, evidence_of_buyer, evidence_of_seller, evidence_of_operator, version)
                select ?, 1700000000000000 + i, 'ext' || i, 'Ana Number' || i,
                       case when i = 42 then 'Old lamp 1e5x' when i <= 3000 then 'Old lamp' else 'Lamp' end,
                       'QUALITY', '', 'USD', 1000,
                       case when i % 10 = 0 then 'AWAITING_SELLER' else 'NEGOTIATING' end, 'REFUND', 500, 'ANSWER',
                       timestamptz '2094-01-01', timestamptz '2094-01-01', false, 0, 1,
                       timestamptz '2024-01-01' + i * interval '20 minutes', 1, 0, 0, 0, 1
                  from generate_series(1, ?) i""", seller.value(), MANY);
    }

    private void forbid(String way) {
        sql.list("select set_config(?, 'off', true)", row -> row.getString(1), way);
    }

    @AfterEach
    void they_are_gone() throws Exception {
        transaction.rollback();
    }

    private TouchedTables touched(DisputeFilter filter) {
        return TouchedTables.by(sql, () -> history.list(seller, filter, Optional.empty(), PAGE));
    }

    private static DisputeFilter words(String text) {
        return new DisputeFilter(DisputeTab.ALL, null, text);
    }

    @Test
    void counters_look_at_no_dispute() {
        TouchedTables touched = TouchedTables.by(sql, () -> history.summary(seller));

        assertEquals(Set.of("disputes.dispute_tally"), touched.rows().keySet());
        assertEquals(Map.of(), touched.scanned());
    }

    @Test
    void a_page_reads_its_own_disputes_of_all_and_of_one_state_and_of_a_common_word() {
        // Which only an index of words needs.
        forbid("enable_bitmapscan");
        for (DisputeFilter filter :
                Set.of(DisputeFilter.ALL, new DisputeFilter(DisputeTab.AWAITING_SELLER, null, null), words("lamp"))) {
            TouchedTables touched = touched(filter);

            assertEquals(Map.of(), touched.scanned());
            assertEquals(PAGE + 1L, touched.rows().get(TABLE), "one more, to know whether there is a next page");
        }
    }

    @Test
    void a_word_is_found_however_old_its_dispute_is() {
        assertEquals(List.of(1_700_000_000_001_717L), found("number1717"));
        assertEquals(List.of(), found("nobody"));
        assertEquals(PAGE, found("number4").size());
        assertEquals(List.of(1_700_000_000_000_004L), found("ext4"), "what is an external id is that one");
    }

    @Test
    void a_word_costs_what_some_weeks_have_of_it_and_not_all_that_have_it() {
        assertReadsAtMost(NEWEST, words("nobody"));
        assertReadsAtMost(NEWEST + 1, words("number1717"));
        assertReadsAtMost(NEWEST + 1, words("lamp number1717"));
        assertReadsAtMost(NEWEST + WEEK, words("old"));
        assertReadsAtMost(NEWEST + WEEK, words("number2"));
    }

    private void assertReadsAtMost(long rows, DisputeFilter filter) {
        TouchedTables touched = touched(filter);

        assertEquals(Map.of(), touched.scanned());
        assertTrue(touched.rows().get(TABLE) <= rows, () -> filter.text() + " of " + rows + ": " + touched);
    }

    @Test
    void pages_of_a_word_go_on_through_the_weeks_newest_first() {
        assertEquals(numbers(i -> Long.toString(i).startsWith("17")), pages("ana number17", 30));
        assertEquals(numbers(i -> i <= 3_000), pages("old", 200));
        assertEquals(numbers(i -> Long.toString(i).startsWith("2")), pages("number2", 200));
        assertEquals(numbers(i -> Long.toString(i).startsWith("2")), pages("number2", 45));
    }

    private static List<Long> numbers(LongPredicate ofThose) {
        return LongStream.iterate(MANY, i -> i > 0, i -> i - 1)
                .filter(ofThose)
                .mapToObj(i -> 1_700_000_000_000_000L + i)
                .toList();
    }

    private List<Long> pages(String text, int rows) {
        List<Long> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            OrderHistory.Page<DisputeRow> page = history.list(seller, words(text), after, rows);
            page.items().forEach(row -> found.add(row.order().value()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    @Test
    void a_tab_and_days_narrow_a_word() {
        Instant from = Instant.parse("2024-01-01T00:00:00Z");
        DisputeFilter old = new DisputeFilter(
                DisputeTab.AWAITING_SELLER, null, "old", from.plusSeconds(1_200), from.plusSeconds(30 * 1_200));

        assertEquals(List.of(1_700_000_000_000_020L, 1_700_000_000_000_010L), found(old));
    }

    @Test
    void what_is_two_words_to_the_database_or_none_is_looked_for_too() {
        assertEquals(List.of(1_700_000_000_000_042L), found("lamp 1e5x"));
        assertEquals(List.of(), found("1e5y"));
        assertEquals(List.of(), found("a".repeat(3_000)));
        assertEquals(List.of(), found("it's \\ 'quoted' # / &"));
    }

    private List<Long> found(String text) {
        return found(words(text));
    }

    private List<Long> found(DisputeFilter filter) {
        return history.list(seller, filter, Optional.empty(), PAGE).items().stream()
                .map(row -> row.order().value())
                .toList();
    }
}
