package org.sellerport.web.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sellerport.kernel.Money;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;

class StatementTermsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private static SellerBalance nothingOf(Currency currency) {
        Money nothing = Money.zero(currency);
        return new SellerBalance(currency, nothing, nothing, nothing, nothing, nothing, nothing);
    }

    private static StatementTerms terms(Map<String, String> parameters) {
        return StatementTerms.of(parameters, List.of(nothingOf(EUR), nothingOf(USD)));
    }

    @Test
    void the_first_currency_is_shown_unless_another_of_the_sellers_is_asked_for() {
        assertEquals(EUR, terms(Map.of()).currency());
        assertEquals(USD, terms(Map.of("currency", "USD")).currency());
        assertEquals(EUR, terms(Map.of("currency", "JPY")).currency());
        assertNull(StatementTerms.of(Map.of(), List.of()).currency());
    }

    @Test
    void days_are_those_of_the_reader_and_the_last_one_counts() {
        StatementTerms march = terms(Map.of("from", "2026-03-01", "to", " 2026-03-31 "));

        assertEquals(
                new StatementFilter(EUR, Instant.parse("2026-02-28T16:00:00Z"), Instant.parse("2026-03-31T16:00:00Z")),
                march.filter(SHANGHAI));
        assertEquals("?currency=EUR&from=2026-03-01&to=2026-03-31", march.query());
    }

    @Test
    void one_end_may_be_open() {
        assertEquals(
                new StatementFilter(EUR, Instant.parse("2026-02-28T16:00:00Z"), null),
                terms(Map.of("from", "2026-03-01")).filter(SHANGHAI));
        assertEquals(
                new StatementFilter(EUR, null, Instant.parse("2026-03-01T16:00:00Z")),
                terms(Map.of("to", "2026-03-01")).filter(SHANGHAI));
        assertEquals(StatementFilter.of(EUR), terms(Map.of()).filter(SHANGHAI));
    }

    @Test
    void a_day_that_is_none_and_days_the_wrong_way_round_are_told_apart() {
        assertThrows(DateTimeException.class, () -> terms(Map.of("from", "2026-02-30"))
                .filter(SHANGHAI));
        assertThrows(IllegalArgumentException.class, () -> terms(Map.of("from", "2026-03-02", "to", "2026-03-01"))
                .filter(SHANGHAI));
    }
}
