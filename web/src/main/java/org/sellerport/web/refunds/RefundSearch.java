package org.sellerport.web.refunds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.Period;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundStatus;

/** What a page's address says about which refunds to list, as it was typed. What makes no sense does not narrow. */
record RefundSearch(Optional<RefundStatus> status, Optional<RefundCause> cause, Map<String, String> terms) {

    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String STATUS = "status";
    static final String CAUSE = "cause";
    static final String AFTER = "after";

    static RefundSearch of(Map<String, String> parameters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : new String[] {TEXT, FROM, TO}) {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                terms.put(name, value);
            }
        }
        return new RefundSearch(
                named(parameters.get(STATUS), RefundStatus.values()),
                named(parameters.get(CAUSE), RefundCause.values()),
                terms);
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] constants) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    String term(String name) {
        return terms.getOrDefault(name, "");
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !terms.isEmpty() || cause.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    RefundFilter filter(ZoneId zone) {
        Optional<LocalDate> from = day(FROM);
        Optional<LocalDate> to = day(TO);
        if (from.isPresent() && to.isPresent()) {
            Period days = new Period(from.get(), to.get());
            return filter(days.startIn(zone), days.endIn(zone));
        }
        return filter(
                from.map(first -> new Period(first, first).startIn(zone)).orElse(null),
                to.map(last -> new Period(last, last).endIn(zone)).orElse(null));
    }

    private RefundFilter filter(Instant from, Instant before) {
        return new RefundFilter(status.orElse(null), cause.orElse(null), terms.get(TEXT), from, before);
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(terms.get(name)).map(LocalDate::parse);
    }

    /** The same search under another tab, from its first page; null for all. */
    String queryUnder(RefundStatus other) {
        return query(Optional.ofNullable(other), Optional.empty());
    }

    /** The same search, from a later page on. */
    String queryFrom(Optional<String> after) {
        return query(status, after);
    }

    private String query(Optional<RefundStatus> shown, Optional<String> after) {
        Map<String, String> all = new LinkedHashMap<>();
        shown.ifPresent(one -> all.put(STATUS, one.name()));
        cause.ifPresent(one -> all.put(CAUSE, one.name()));
        all.putAll(terms);
        after.ifPresent(cursor -> all.put(AFTER, cursor));
        return all.entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
