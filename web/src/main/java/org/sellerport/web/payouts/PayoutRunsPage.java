package org.sellerport.web.payouts;

import jakarta.annotation.PostConstruct;
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
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRunUnknown;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Progress;
import org.sellerport.web.portal.SentForms;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Payout runs: starting one, how far each is, and what one had to leave. */
@Named
@RequestScoped
public class PayoutRunsPage {

    private static final int ROWS = 20;
    private static final int SKIPPED = 50;
    private static final String ADDRESS = "/operator/payout-runs";

    @Inject
    private PayoutRuns runs;

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

    private Optional<Long> before;
    private Optional<Long> run;
    private String problem;
    private PayoutRuns.Page<PayoutRun> page;
    private PayoutRuns.Page<SkippedOrder> skipped;

    @PostConstruct
    void read() {
        before = RowNumber.of(parameters.get("before"));
        run = RowNumber.of(parameters.get("run"));
        page = runs.list(before, ROWS);
        run.ifPresent(this::readSkipped);
    }

    private void readSkipped(long id) {
        try {
            skipped = runs.skipped(id, RowNumber.of(parameters.get("after")), SKIPPED);
        } catch (PayoutRunUnknown none) {
            problem = show.refusal(none);
            run = Optional.empty();
        }
    }

    /** Starts a run where a button of the page asks for it; a GET, whatever it says, does nothing. */
    public void send() {
        if (!Faces.isPostback() || !parameters.containsKey("start")) {
            return;
        }
        try {
            By by = new By(Actor.OPERATOR, caller.name());
            forms.once("payout-run", parameters.get("key"), () -> runs.start(by));
            notice.say(texts.getPayouts().getString("runs.started"));
            Faces.redirect(ADDRESS);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public String getKey() {
        return forms.newKey();
    }

    public List<PayoutRun> getRows() {
        return page.items();
    }

    /** Whether something moves, so that the page looks again. */
    public boolean isBusy() {
        return page.items().stream().anyMatch(one -> one.state().isStoppable());
    }

    public Progress progress(PayoutRun one) {
        return new Progress(one.released() + one.skipped(), one.due(), one.due() > 0, 0, null);
    }

    /** The run whose skipped orders are shown; null where none was asked for. */
    public Long getRun() {
        return run.orElse(null);
    }

    public List<SkippedOrder> getSkipped() {
        return skipped.items();
    }

    /** The address of the next skipped orders; null on the last page. */
    public String getNextSkipped() {
        return skipped.next()
                .map(order -> "?run=" + getRun() + "&after=" + order + "#skipped")
                .orElse(null);
    }

    /** The address of older runs; null on the last page. */
    public String getOlder() {
        return page.next().map(id -> "?before=" + id).orElse(null);
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return before.isPresent();
    }

    public String getProblem() {
        return problem;
    }
}
