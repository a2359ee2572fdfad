package org.sellerport.web.funds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;
import org.sellerport.web.portal.Typed;

/** What an address says about which movements to show: the currency and the days, as they were typed. */
record StatementTerms(Currency currency, Typed typed) {

    static final String FROM = "from";
    static final String TO = "to";
    private static final String CURRENCY = "currency";

    /** The currency is the one asked for where the seller has it, otherwise his first. */
    static StatementTerms of(Map<String, String> parameters, List<SellerBalance> balances) {
        Optional<Currency> asked = balances.stream()
                .map(SellerBalance::currency)
                .filter(one -> one.getCurrencyCode().equals(parameters.get(CURRENCY)))
                .findFirst();
        Currency currency = asked.or(
                        () -> balances.stream().map(SellerBalance::currency).findFirst())
                .orElse(null);
        return new StatementTerms(currency, Typed.in(parameters, FROM, TO));
    }

    StatementTerms ofAllDays() {
        return new StatementTerms(currency, new Typed(Map.of()));
    }

    boolean narrows() {
        return !typed.isEmpty();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    StatementFilter filter(ZoneId zone) {
        Typed.Days days = typed.days(FROM, TO, zone);
        return new StatementFilter(currency, days.from(), days.before());
    }

    /** The same in an address. */
    String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(CURRENCY, currency.getCurrencyCode());
        all.putAll(typed.terms());
        return Typed.query(all);
    }
}
