package org.sellerport.web.disputes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.web.portal.Listed;

/** The operator's queue of disputes to rule, the most urgent first. */
@Named
@RequestScoped
public class RulingsPage {

    private static final int ROWS = 30;

    @Inject
    private DisputeHistory history;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Listed<DisputeRow> page;
    private DisputeHistory.ToRule counts;

    @PostConstruct
    void read() {
        page = Listed.after(parameters.get(Listed.AFTER), after -> history.toRule(after, ROWS));
    }

    public List<DisputeRow> getRows() {
        return page.rows();
    }

    /** How many wait, and how many of them too long. */
    public DisputeHistory.ToRule getCounts() {
        if (counts == null) {
            counts = history.countToRule();
        }
        return counts;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(place -> "?after=" + place).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }
}
