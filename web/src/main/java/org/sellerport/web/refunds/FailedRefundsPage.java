package org.sellerport.web.refunds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.platform.RowNumber;
import org.sellerport.refunds.api.RefundPayments;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** What the operator has to see to: refunds of all sellers that failed, and trying them again. */
@Named
@RequestScoped
public class FailedRefundsPage {

    private static final int ROWS = 50;
    private static final int MOST = 100;

    @Inject
    private RefundPayments payments;

    @Inject
    private Caller caller;

    @Inject
    private Notice notice;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String problem;
    private Listed<RefundRow> page;
    private Long count;

    /** Tries again what a button asked for; a page that is only looked at does nothing. */
    public void act() {
        if (Faces.isPostback()) {
            RowNumber.of(parameters.get("retry")).ifPresent(this::retry);
        }
    }

    private void retry(long refund) {
        try {
            payments.retry(refund, new By(Actor.OPERATOR, caller.name()));
            notice.say(texts.fill(texts.getRefunds().getString("failed.done"), Long.toString(refund)));
            Faces.redirect("/operator/refunds");
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private Listed<RefundRow> page() {
        if (page == null) {
            page = Listed.after(parameters.get(Listed.AFTER), this::list);
            page.stale().ifPresent(stale -> problem = show.refusal(stale));
        }
        return page;
    }

    private Page<RefundRow> list(Optional<String> after) {
        return isOverdue() ? payments.overdue(after, ROWS) : payments.failed(after, ROWS);
    }

    /** Whether those are shown that are on their way for long, instead of those that failed. */
    public boolean isOverdue() {
        return "overdue".equals(parameters.get("part"));
    }

    /** After how many days that is long. */
    public int getUsualDays() {
        return RefundPayments.USUAL_DAYS;
    }

    public List<RefundRow> getRows() {
        return page().rows();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page().next()
                .map(cursor -> (isOverdue() ? "?part=overdue&after=" : "?after=") + cursor)
                .orElse(null);
    }

    /** How many there are, for the counter in the header; 0 for who is no operator. */
    public long getCount() {
        if (count == null) {
            count = caller.isOperator() ? payments.failures(MOST) : 0;
        }
        return count;
    }

    /** Who pays refunds out. */
    public RefundPayments.Processor getProcessor() {
        return payments.processor();
    }

    public String getProblem() {
        return problem;
    }
}
