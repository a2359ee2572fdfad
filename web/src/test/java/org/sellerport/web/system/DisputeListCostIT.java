package org.sellerport.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.Sql;

/** What a look at a seller's disputes costs the database, by its own counts. */
@ExtendWith(ArquillianExtension.class)
class DisputeListCostIT {

    private static final String TABLE = "disputes.dispute";
    private static final long MANY = 6_000;
    private static final int PAGE = 10;

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
        for (String way : Set.of("enable_seqscan", "enable_bitmapscan", "enable_sort")) {
            sql.list("select set_config(?, 'off', true)", row -> row.getString(1), way);
        }
        sql.update("""
                insert into disputes.dispute (seller_id, order_no, external_id, buyer_name, title, reason, lines, currency,
                    most, state, asked_solution, asked_amount, due_kind, due_at, wake_at, frozen, refund, rounds, opened_at,
                    entries, evidence_of_buyer, evidence_of_seller, evidence_of_operator, version)
                select ?, 1700000000000000 + i, 'ext' || i, 'Ana Number' || i, 'Lamp', 'QUALITY', '', 'USD', 1000,
                       case when i % 10 = 0 then 'AWAITING_SELLER' else 'NEGOTIATING' end, 'REFUND', 500, 'ANSWER',
                       timestamptz '2094-01-01', timestamptz '2094-01-01', false, 0, 1,
                       timestamptz '2024-01-01' + i * interval '1 minute', 1, 0, 0, 0, 1
                  from generate_series(1, ?) i""", seller.value(), MANY);
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

    private List<Long> found(String text) {
        return history.list(seller, words(text), Optional.empty(), PAGE).items().stream()
                .map(row -> row.order().value())
                .toList();
    }
}
