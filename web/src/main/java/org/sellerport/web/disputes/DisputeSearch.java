package org.sellerport.web.disputes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.kernel.Period;

/**
 * What a page's address says about which disputes to list, as it was typed, so that an address can be shared, kept and gone
 * back to. What makes no sense does not narrow.
 */
record DisputeSearch(DisputeTab tab, Optional<DisputeReason> reason, Map<String, String> terms) {

    static final String TAB = "tab";
    static final String REASON = "reason";
    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AFTER = "after";

    static DisputeSearch of(Map<String, String> parameters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : new String[] {TEXT, FROM, TO}) {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                terms.put(name, value);
            }
        }
        DisputeTab tab = named(parameters.get(TAB), DisputeTab.values()).orElse(DisputeTab.ALL);
        return new DisputeSearch(tab, named(parameters.get(REASON), DisputeReason.values()), terms);
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] constants) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    String term(String name) {
        return terms.getOrDefault(name, "");
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !terms.isEmpty() || reason.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    DisputeFilter filter(ZoneId zone) {
        Optional<LocalDate> from = day(FROM);
        Optional<LocalDate> to = day(TO);
        Optional<Period> both = from.flatMap(first -> to.map(last -> new Period(first, last)));
        return new DisputeFilter(
                tab,
                reason.orElse(null),
                terms.get(TEXT),
                both.or(() -> from.map(first -> new Period(first, first)))
                        .map(days -> days.startIn(zone))
                        .orElse(null),
                both.or(() -> to.map(last -> new Period(last, last)))
                        .map(days -> days.endIn(zone))
                        .orElse(null));
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(terms.get(name)).map(LocalDate::parse);
    }

    /** The same search under another tab, from its first page. */
    String queryUnder(DisputeTab other) {
        return query(other, Optional.empty());
    }

    /** The same search, from a later page on. */
    String queryFrom(Optional<String> after) {
        return query(tab, after);
    }

    private String query(DisputeTab shown, Optional<String> after) {
        Map<String, String> all = new LinkedHashMap<>();
        if (shown != DisputeTab.ALL) {
            all.put(TAB, shown.name());
        }
        reason.ifPresent(one -> all.put(REASON, one.name()));
        all.putAll(terms);
        after.ifPresent(cursor -> all.put(AFTER, cursor));
        return all.entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
