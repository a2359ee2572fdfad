package org.sellerport.web.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.OverdueOrders;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.outbox.Backlog;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;
import org.sellerport.web.portal.Typed;

/** What has not left, and the orders whose deadline could not be worked off. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ROWS = 50;
    private static final int OVERDUE = 100;

    @Inject
    private Backlog backlog;

    @Inject
    private OverdueOrders overdue;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<Backlog.Item> rows;
    private String problem;

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        if (Faces.isPostback()) {
            act("retry", backlog::retry);
            act("discard", backlog::discard);
        }
    }

    private void act(String button, LongConsumer act) {
        RowNumber.of(parameters.get(button)).ifPresent(id -> act(button, id, act));
    }

    private void act(String button, long id, LongConsumer act) {
        try {
            act.accept(id);
            notice.say(texts.fill(texts.getOutbox().getString("done." + button), Long.toString(id)));
            Faces.redirect("/operator/outbox?state=%s", getState() == null ? "" : getState());
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public List<Backlog.Count> getCounts() {
        return backlog.counts();
    }

    public Backlog.State[] getStates() {
        return Backlog.State.values();
    }

    /** The state that is shown; null for all. */
    public Backlog.State getState() {
        return Typed.named(parameters.get("state"), Backlog.State.values()).orElse(null);
    }

    public List<Backlog.Item> getRows() {
        if (rows == null) {
            rows = backlog.list(Optional.ofNullable(getState()), RowNumber.of(parameters.get("before")), ROWS);
        }
        return rows;
    }

    /** The address of older letters; null on the last page. */
    public String getOlder() {
        return getRows().size() < ROWS
                ? null
                : "?state=" + (getState() == null ? "" : getState()) + "&before="
                        + getRows().get(ROWS - 1).id();
    }

    /** The name of a topic; one that we have no name for keeps its own. */
    public String topic(String code) {
        ResourceBundle names = texts.getOutbox();
        String key = "topic." + code;
        return names.containsKey(key) ? names.getString(key) : code;
    }

    public List<OverdueOrders.Overdue> getOverdue() {
        return overdue.list(OVERDUE);
    }

    public String getProblem() {
        return problem;
    }
}
