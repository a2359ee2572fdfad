package org.sellerport.web.refunds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;

/** All refunds of a seller: the tabs, the search and one page of the list, wholly determined by the address. */
@Named
@RequestScoped
public class RefundsPage {

    private static final int ROWS = 50;

    @Inject
    private Refunds refunds;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RefundSearch search;
    private String problem;
    private Listed<RefundRow> page = Listed.nothing();
    private Map<RefundStatus, Long> counts;

    @PostConstruct
    void read() {
        search = RefundSearch.of(parameters);
        counts = refunds.counts(caller.seller());
        try {
            list(search.filter(caller.zone()));
        } catch (DateTimeException noSuchDay) {
            problem = "list.badDate";
        } catch (IllegalArgumentException reversed) {
            problem = "list.reversed";
        }
    }

    private void list(RefundFilter filter) {
        page = Listed.after(parameters.get(Listed.AFTER), after -> refunds.list(caller.seller(), filter, after, ROWS));
        problem = page.stale().map(stale -> "list.badCursor").orElse(null);
    }

    public List<RefundRow> getRows() {
        return page.rows();
    }

    /** The key, in the bundle of orders, of the sentence that says what is wrong with the address; null when nothing is. */
    public String getProblem() {
        return problem;
    }

    public RefundStatus[] getStatuses() {
        return RefundStatus.values();
    }

    /** The status that is shown; null for all. */
    public RefundStatus getStatus() {
        return search.status().orElse(null);
    }

    public RefundCause[] getCauses() {
        return RefundCause.values();
    }

    public RefundCause getCause() {
        return search.cause().orElse(null);
    }

    public long count(RefundStatus status) {
        return counts.get(status);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What was typed into a field of the search. */
    public String term(String name) {
        return search.term(name);
    }

    public boolean isNarrowed() {
        return search.narrows();
    }

    /** The same search under another tab; null for all. */
    public String queryUnder(RefundStatus status) {
        return search.queryUnder(status);
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
