package org.sellerport.web.disputes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;

/** The seller's disputes: the tabs, the search and one page of the list, wholly determined by the address. */
@Named
@RequestScoped
public class DisputesPage {

    private static final int ROWS = 50;

    // What the seller has to do comes first, what is over last.
    private static final List<DisputeTab> TABS = List.of(
            DisputeTab.AWAITING_SELLER,
            DisputeTab.NEGOTIATING,
            DisputeTab.WITH_OPERATOR,
            DisputeTab.AWAITING_RETURN,
            DisputeTab.RETURNING,
            DisputeTab.ENDED,
            DisputeTab.ALL);

    @Inject
    private DisputeHistory history;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DisputeSearch search;
    private String problem;
    private Listed<DisputeRow> page = Listed.nothing();
    private Map<DisputeTab, Long> counts;

    @PostConstruct
    void read() {
        search = DisputeSearch.of(parameters);
        counts = history.summary(caller.seller());
        try {
            list(search.filter(caller.zone()));
        } catch (DateTimeException noSuchDay) {
            problem = "list.badDate";
        } catch (IllegalArgumentException reversed) {
            problem = "list.reversed";
        }
    }

    private void list(DisputeFilter filter) {
        page = Listed.after(parameters.get(Listed.AFTER), after -> history.list(caller.seller(), filter, after, ROWS));
        problem = page.stale().map(stale -> "list.badCursor").orElse(null);
    }

    public List<DisputeRow> getRows() {
        return page.rows();
    }

    /** The key of the sentence that says what is wrong with the address; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    public List<DisputeTab> getTabs() {
        return TABS;
    }

    public DisputeTab getTab() {
        return search.tab();
    }

    public long count(DisputeTab tab) {
        return counts.get(tab);
    }

    public boolean isWithoutAny() {
        return counts.get(DisputeTab.ALL) == 0;
    }

    public DisputeReason[] getReasons() {
        return DisputeReason.values();
    }

    public DisputeReason getReason() {
        return search.reason().orElse(null);
    }

    /** What was typed into a field of the search. */
    public String term(String name) {
        return search.term(name);
    }

    public boolean isNarrowed() {
        return search.narrows();
    }

    public String queryUnder(DisputeTab tab) {
        return search.queryUnder(tab);
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
