package org.sellerport.web.refunds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Typed;

/** What a page's address says about which refunds to list, as it was typed. What makes no sense does not narrow. */
record RefundSearch(Optional<RefundStatus> status, Optional<RefundCause> cause, Typed typed) {

    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String STATUS = "status";
    static final String CAUSE = "cause";

    static RefundSearch of(Map<String, String> parameters) {
        Typed typed = Typed.in(parameters, TEXT, FROM, TO);
        return new RefundSearch(
                Typed.named(parameters.get(STATUS), RefundStatus.values()),
                Typed.named(parameters.get(CAUSE), RefundCause.values()),
                typed);
    }

    String term(String name) {
        return typed.term(name);
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !typed.isEmpty() || cause.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    RefundFilter filter(ZoneId zone) {
        Typed.Days days = typed.days(FROM, TO, zone);
        return new RefundFilter(
                status.orElse(null), cause.orElse(null), typed.orNull(TEXT), days.from(), days.before());
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
        all.putAll(typed.terms());
        after.ifPresent(cursor -> all.put(Listed.AFTER, cursor));
        return Typed.query(all);
    }
}
