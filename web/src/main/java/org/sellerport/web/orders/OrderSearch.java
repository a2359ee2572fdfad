package org.sellerport.web.orders;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Typed;

/**
 * What a page's address says about which orders to list, as it was typed. Everything the list shows is in it, so an
 * address can be shared, kept and gone back to. What makes no sense does not narrow.
 */
record OrderSearch(OrderTab tab, Optional<Hold> hold, Optional<PayoutStatus> payout, Typed typed) {

    static final String TEXT = "q";
    static final String COUNTRY = "country";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ASSIGNEE = "assignee";
    static final String HOLD = "hold";
    static final String PAYOUT = "payout";
    static final String TAB = "tab";

    static OrderSearch of(Map<String, String> parameters) {
        Typed typed = Typed.in(parameters, TEXT, COUNTRY, FROM, TO, ASSIGNEE);
        OrderTab tab = Typed.named(parameters.get(TAB), OrderTab.values()).orElse(OrderTab.ALL);
        return new OrderSearch(
                tab,
                Typed.named(parameters.get(HOLD), Hold.values()),
                Typed.named(parameters.get(PAYOUT), PayoutStatus.values()),
                typed);
    }

    String term(String name) {
        return typed.term(name);
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrows() {
        return !typed.isEmpty() || hold.isPresent() || payout.isPresent();
    }

    /**
     * The question to ask.
     *
     * @param zone where the days of the search begin and end
     * @throws DateTimeException if a day is none
     * @throws IllegalArgumentException if the last day lies before the first
     */
    OrderFilter filter(ZoneId zone) {
        Typed.Days days = typed.days(FROM, TO, zone);
        OrderStatus status = Typed.named(tab.name(), OrderStatus.values()).orElse(null);
        Hold held = Typed.named(tab.name(), Hold.values()).or(() -> hold).orElse(null);
        return new OrderFilter(
                status,
                held,
                payout.orElse(null),
                typed.orNull(TEXT),
                typed.orNull(COUNTRY),
                days.from(),
                days.before(),
                typed.orNull(ASSIGNEE));
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
        payout.ifPresent(state -> all.put(PAYOUT, state.name()));
        all.putAll(typed.terms());
        after.ifPresent(cursor -> all.put(Listed.AFTER, cursor));
        return Typed.query(all);
    }
}
