package org.sellerport.web.payouts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.payouts.api.OpenDecision;
import org.sellerport.payouts.api.PayoutDecisions;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Orders whose delivery could not be verified in time: the operator pays the seller or gives the money back. */
@Named
@RequestScoped
public class PayoutDecisionsPage {

    private static final int ROWS = 20;
    private static final String ADDRESS = "/operator/payout-decisions";

    @Inject
    private PayoutDecisions decisions;

    @Inject
    private Orders orders;

    @Inject
    private SentForms forms;

    @Inject
    private Notice notice;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String problem;
    private Listed<OpenDecision> page;
    private PayoutDecisions.Backlog backlog;

    @PostConstruct
    void read() {
        look();
    }

    private void look() {
        backlog = decisions.backlog();
        page = Listed.after(parameters.get(Listed.AFTER), after -> decisions.queue(after, ROWS));
        problem = page.stale().map(show::refusal).orElse(null);
    }

    /** Decides the order that a form of the page names; a GET, whatever it says, does nothing. */
    public void decide() {
        String decision = parameters.getOrDefault("decision", "");
        if (!Faces.isPostback() || !decision.matches("RELEASE|REFUND")) {
            return;
        }
        try {
            OrderNo no = OrderNo.parse(parameters.getOrDefault("no", ""));
            forms.once(decision + " " + no, parameters.get("key"), () -> decide(decision, no));
            notice.say(texts.fill(texts.getPayouts().getString("done." + decision), no.toString()));
            Faces.redirect(ADDRESS);
        } catch (RuleViolation refusal) {
            look();
            problem = show.refusal(refusal);
        } catch (IllegalArgumentException noOrder) {
            Faces.redirect(ADDRESS);
        }
    }

    private void decide(String decision, OrderNo no) {
        Long seen = RowNumber.of(parameters.get("seen")).orElse(null);
        OrderRef order = new OrderRef(orders.sellerOf(no), no, seen);
        By by = new By(Actor.OPERATOR, caller.name());
        String note = parameters.getOrDefault("note", "").strip();
        if (decision.equals("RELEASE")) {
            decisions.release(order, note, by);
        } else {
            decisions.refund(order, note, by);
        }
    }

    public String getKey() {
        return forms.newKey();
    }

    public List<OpenDecision> getRows() {
        return page.rows();
    }

    public PayoutDecisions.Backlog getBacklog() {
        return backlog;
    }

    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next().map(cursor -> "?after=" + cursor).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }
}
