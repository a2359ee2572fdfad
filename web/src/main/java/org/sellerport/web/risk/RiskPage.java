package org.sellerport.web.risk;

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
import org.sellerport.orders.api.RiskReviews;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The operator's queue of risk reviews, and deciding one of it. */
@Named
@RequestScoped
public class RiskPage {

    private static final int ROWS = 30;
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private RiskReviews reviews;

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

    private boolean all;
    private Listed<RiskReviews.Case> page;
    private String problem;

    @PostConstruct
    void read() {
        all = "ALL".equals(parameters.get("part"));
        page = Listed.after(parameters.get(Listed.AFTER), after -> reviews.queue(!all, after, ROWS));
    }

    /** Passes or rejects the order that a form of the page names. */
    public void decide() {
        String decision = parameters.getOrDefault("decision", "");
        String note = parameters.getOrDefault("note", "").strip();
        if (!decision.matches("PASS|REJECT") || note.length() > LONGEST_NOTE) {
            return;
        }
        try {
            OrderNo no = OrderNo.parse(parameters.getOrDefault("no", ""));
            forms.once(decision + " " + no, parameters.get("key"), () -> decide(decision, no, note));
            notice.say(texts.fill(texts.getRisk().getString("done." + decision), no.toString()));
            Faces.redirect("/operator/risk" + (all ? "?part=ALL" : ""));
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            read();
        } catch (IllegalArgumentException noOrder) {
            Faces.responseSendError(404, "");
        }
    }

    private void decide(String decision, OrderNo no, String note) {
        Long seen = RowNumber.of(parameters.get("seen")).orElse(null);
        OrderRef ref = new OrderRef(orders.sellerOf(no), no, seen);
        By by = new By(Actor.OPERATOR, caller.name());
        String said = note.isEmpty() ? null : note;
        if (decision.equals("PASS")) {
            orders.passRisk(ref, said, by);
        } else {
            orders.rejectRisk(ref, said, by);
        }
    }

    public List<RiskReviews.Case> getRows() {
        return page.rows();
    }

    public boolean isAll() {
        return all;
    }

    public String getKey() {
        return forms.newKey();
    }

    /** Whether the goods go to another country than the buyer's. */
    public boolean goesElsewhere(RiskReviews.Case one) {
        return !one.buyer().country().equals(one.shipTo().country());
    }

    /** A count of a buyer's orders, which stops somewhere. */
    public String count(long many) {
        return show.number(many) + (many >= RiskReviews.MOST_COUNTED ? "+" : "");
    }

    /** Why the decision was refused; null when none was. */
    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(place -> (all ? "?part=ALL&after=" : "?after=") + place)
                .orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }
}
