package org.sellerport.web.disputes;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Typed;

/**
 * What a page's address says about which disputes to list, as it was typed, so that an address can be shared, kept and gone
 * back to. What makes no sense does not narrow.
 */
record DisputeSearch(DisputeTab tab, Optional<DisputeReason> reason, Typed typed) {

    static final String TAB = "tab";
    static final String REASON = "reason";
    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";

    static DisputeSearch of(Map<String, String> parameters) {
        Typed typed = Typed.in(parameters, TEXT, FROM, TO);
        DisputeTab tab = Typed.named(parameters.get(TAB), DisputeTab.values()).orElse(DisputeTab.ALL);
        return new DisputeSearch(tab, Typed.named(parameters.get(REASON), DisputeReason.values()), typed);
    }

    String term(String name) {
        return typed.term(name);
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !typed.isEmpty() || reason.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    DisputeFilter filter(ZoneId zone) {
        Typed.Days days = typed.days(FROM, TO, zone);
        return new DisputeFilter(tab, reason.orElse(null), typed.orNull(TEXT), days.from(), days.before());
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
        all.putAll(typed.terms());
        after.ifPresent(cursor -> all.put(Listed.AFTER, cursor));
        return Typed.query(all);
    }
}
