package org.sellerport.ledger.api;

import java.time.Instant;
import java.util.Currency;

/**
 * Which lines of a statement.
 *
 * @param from the first instant that counts; null for all before
 * @param before the first that no longer counts; null for all after
 */
public record StatementFilter(Currency currency, Instant from, Instant before) {

    /** All lines of a currency. */
    public static StatementFilter of(Currency currency) {
        return new StatementFilter(currency, null, null);
    }
}
