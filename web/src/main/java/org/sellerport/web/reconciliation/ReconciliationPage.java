package org.sellerport.web.reconciliation;

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
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.reconciliation.api.Difference;
import org.sellerport.reconciliation.api.ReconciliationRun;
import org.sellerport.reconciliation.api.Reconciliations;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** What differs, which comparisons were made, and a button for one now. */
@Named
@RequestScoped
public class ReconciliationPage {

    private static final int ROWS = 50;
    private static final int RUNS = 10;
    private static final String ADDRESS = "/operator/reconciliation";

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private JobConsole console;

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
    private Listed<Difference> page;
    private String problem;

    @PostConstruct
    void read() {
        all = "ALL".equals(parameters.get("part"));
        page = Listed.after(parameters.get(Listed.AFTER), after -> reconciliations.differences(!all, after, ROWS));
        problem = page.stale().map(show::refusal).orElse(null);
    }

    /** Starts a comparison where the button asked for it. */
    public void act() {
        if (!Faces.isPostback() || !parameters.containsKey("start")) {
            return;
        }
        try {
            JobRun run = reconciliations.start(caller.name());
            notice.say(texts.fill(texts.getReconciliation().getString("started"), Long.toString(run.id())));
            Faces.redirect(ADDRESS);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    public List<Difference> getRows() {
        return page.rows();
    }

    public List<ReconciliationRun> getRuns() {
        return reconciliations.runs(RUNS);
    }

    /** The comparison that waits or runs; null where none does. */
    public JobRun getUnderWay() {
        var filter = new JobConsole.Filter(Optional.of(Reconciliations.JOB), Optional.empty(), Optional.empty());
        return console.list(filter, Optional.empty(), 1).items().stream()
                .filter(run -> run.state().isStoppable())
                .findFirst()
                .orElse(null);
    }

    public boolean isAll() {
        return all;
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return page.isLater();
    }

    /** Why something was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(place -> (all ? "?part=ALL&after=" : "?after=") + place)
                .orElse(null);
    }
}
