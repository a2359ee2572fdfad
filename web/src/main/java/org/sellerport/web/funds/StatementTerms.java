package org.sellerport.web.funds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.kernel.Period;
import org.sellerport.ledger.api.SellerBalance;
import org.sellerport.ledger.api.StatementFilter;

/** What an address says about which movements to show: the currency and the days, as they were typed. */
record StatementTerms(Currency currency, String from, String to) {

    /** The currency is the one asked for where the seller has it, otherwise his first. */
    static StatementTerms of(Map<String, String> parameters, List<SellerBalance> balances) {
        Optional<Currency> asked = balances.stream()
                .map(SellerBalance::currency)
                .filter(one -> one.getCurrencyCode().equals(parameters.get("currency")))
                .findFirst();
        Currency currency = asked.or(
                        () -> balances.stream().map(SellerBalance::currency).findFirst())
                .orElse(null);
        return new StatementTerms(currency, typed(parameters, "from"), typed(parameters, "to"));
    }

    private static String typed(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    StatementTerms ofAllDays() {
        return new StatementTerms(currency, "", "");
    }

    boolean narrows() {
        return !from.isEmpty() || !to.isEmpty();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    StatementFilter filter(ZoneId zone) {
        LocalDate first = from.isEmpty() ? null : LocalDate.parse(from);
        LocalDate last = to.isEmpty() ? null : LocalDate.parse(to);
        if (first != null && last != null) {
            Period days = new Period(first, last);
            return new StatementFilter(currency, days.startIn(zone), days.endIn(zone));
        }
        return new StatementFilter(
                currency,
                first == null ? null : new Period(first, first).startIn(zone),
                last == null ? null : new Period(last, last).endIn(zone));
    }

    /** The same in an address. */
    String query() {
        return "?currency=" + currency + (from.isEmpty() ? "" : "&from=" + from) + (to.isEmpty() ? "" : "&to=" + to);
    }
}
