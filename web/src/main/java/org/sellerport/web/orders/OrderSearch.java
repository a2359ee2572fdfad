package org.sellerport.web.orders;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.kernel.Period;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;

/**
 * What a page's address says about which orders to list, as it was typed. Everything the list shows is in it, so an
 * address can be shared, kept and gone back to. What makes no sense does not narrow.
 */
record OrderSearch(OrderTab tab, Optional<Hold> hold, Map<String, String> terms) {

    static final String TEXT = "q";
    static final String COUNTRY = "country";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ASSIGNEE = "assignee";
    static final String HOLD = "hold";
    static final String TAB = "tab";
    static final String AFTER = "after";

    static OrderSearch of(Map<String, String> parameters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String name : new String[] {TEXT, COUNTRY, FROM, TO, ASSIGNEE}) {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                terms.put(name, value);
            }
        }
        OrderTab tab = named(parameters.get(TAB), OrderTab.values()).orElse(OrderTab.ALL);
        return new OrderSearch(tab, named(parameters.get(HOLD), Hold.values()), terms);
    }

    private static <E extends Enum<E>> Optional<E> named(String name, E[] constants) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    String term(String name) {
        return terms.getOrDefault(name, "");
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !terms.isEmpty() || hold.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    OrderFilter filter(ZoneId zone) {
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

    private OrderFilter filter(Instant from, Instant before) {
        OrderStatus status = named(tab.name(), OrderStatus.values()).orElse(null);
        Hold held = named(tab.name(), Hold.values()).or(() -> hold).orElse(null);
        return new OrderFilter(status, held, terms.get(TEXT), terms.get(COUNTRY), from, before, terms.get(ASSIGNEE));
    }

    private Optional<LocalDate> day(String name) {
        return Optional.ofNullable(terms.get(name)).map(LocalDate::parse);
    }

    /** The same search under another tab, from its first page. */
    String queryUnder(OrderTab other) {
        return query(other, Optional.empty());
    }

    /** The same search, from a later page on. */
    String queryFrom(Optional<String> after) {
        return query(tab, after);
    }

    private String query(OrderTab shown, Optional<String> after) {
        Map<String, String> all = new LinkedHashMap<>();
        if (shown != OrderTab.ALL) {
            all.put(TAB, shown.name());
        }
        hold.ifPresent(held -> all.put(HOLD, held.name()));
        all.putAll(terms);
        after.ifPresent(cursor -> all.put(AFTER, cursor));
        Function<String, String> encoded = text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        return all.entrySet().stream()
                .map(term -> term.getKey() + "=" + encoded.apply(term.getValue()))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
