package org.sellerport.web.orders;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRow;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Show;

/** All orders: the tabs, the search and one page of the list, wholly determined by the address. */
@Named
@RequestScoped
public class OrdersPage {

    private static final int ROWS = 50;

    @Inject
    private OrderHistory history;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private OrderSearch search;
    private String problem;
    private Listed<OrderRow> page = Listed.nothing();
    private Map<OrderTab, Long> counts;

    @PostConstruct
    void read() {
        search = OrderSearch.of(parameters);
        counts = history.summary(caller.seller());
        try {
            list(search.filter(caller.zone()));
        } catch (DateTimeException noSuchDay) {
            problem = "list.badDate";
        } catch (IllegalArgumentException reversed) {
            problem = "list.reversed";
        }
    }

    private void list(OrderFilter filter) {
        page = Listed.after(parameters.get(Listed.AFTER), after -> history.list(caller.seller(), filter, after, ROWS));
        problem = page.stale().map(stale -> "list.badCursor").orElse(null);
    }

    public List<OrderRow> getRows() {
        return page.rows();
    }

    /** The key of the sentence that says what is wrong with the address; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    public OrderTab[] getTabs() {
        return OrderTab.values();
    }

    public OrderTab getTab() {
        return search.tab();
    }

    public long count(OrderTab tab) {
        return counts.get(tab);
    }

    public boolean isWithoutAnyOrder() {
        return counts.get(OrderTab.ALL) == 0;
    }

    /** Whether the tab stands for a hold, so that choosing one besides makes no sense. */
    public boolean isHoldTab() {
        return search.tab().compareTo(OrderTab.CANCELLATION) >= 0;
    }

    public Hold[] getHolds() {
        return Hold.values();
    }

    public Hold getHold() {
        return search.hold().orElse(null);
    }

    public PayoutStatus[] getPayouts() {
        return PayoutStatus.values();
    }

    public PayoutStatus getPayout() {
        return search.payout().orElse(null);
    }

    /** ISO codes, ordered by the names the reader sees. */
    public List<String> getCountries() {
        return history.countries(caller.seller()).stream()
                .sorted(Comparator.comparing(show::country))
                .toList();
    }

    /** What was typed into a field of the search. */
    public String term(String name) {
        return search.term(name);
    }

    public boolean isNarrowed() {
        return search.narrows();
    }

    public String queryUnder(OrderTab tab) {
        return search.queryUnder(tab);
    }

    /** The query of this page, for coming back to it. */
    public String getHere() {
        return search.queryFrom(page.after());
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> search.queryFrom(Optional.of(cursor))).orElse(null);
    }

    /** The query of the first page, which may be empty; null when this is it. */
    public String getFirst() {
        return page.after().map(cursor -> search.queryFrom(Optional.empty())).orElse(null);
    }
}
