package org.sellerport.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.omnifaces.util.Faces;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.web.portal.Progress;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** One job run: what it was asked, how far it is, each of its executions, and what can be done about it. */
@Named
@RequestScoped
public class JobPage {

    @Inject
    private JobRuns runs;

    @Inject
    private JobConsole console;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private Show show;

    private Optional<JobRun> run;
    private String problem;

    @PostConstruct
    void read() {
        run = RowNumber.of(Faces.getRequestParameter("id")).flatMap(runs::find);
    }

    /** Answers 404 where there is no such run. */
    public void require() {
        if (run.isEmpty()) {
            Faces.responseSendError(404, "");
        }
    }

    public boolean isKnown() {
        return run.isPresent();
    }

    public JobRun getRun() {
        return run.orElseThrow();
    }

    public Progress getProgress() {
        return Progress.of(getRun(), clock.instant());
    }

    public List<JobConsole.Execution> getExecutions() {
        return console.executions(getRun().id());
    }

    public boolean isImport() {
        return getRun().job().equals(OrderImports.JOB);
    }

    /** What the job says of its outcome, name by name as the reader calls them. */
    public List<Map.Entry<String, String>> getResult() {
        return getRun().result().entrySet().stream()
                .map(fact -> Map.entry(named(fact.getKey()), text(fact.getValue())))
                .toList();
    }

    /** The same fact may mean something else in another job. */
    private String named(String fact) {
        String own = "result." + getRun().job() + ".";
        String kind = texts.getJobs().containsKey(own + fact) ? own : "result.";
        return texts.name(texts.getJobs(), kind, fact);
    }

    private String text(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return show.number(number.longValueExact());
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    public List<Map.Entry<String, String>> getParameters() {
        return new TreeMap<>(getRun().parameters())
                .entrySet().stream()
                        .map(fact -> Map.entry(
                                texts.name(texts.getJobs(), "parameter.", fact.getKey()), show.local(fact.getValue())))
                        .toList();
    }

    /** What the batch runtime calls the state of an execution or a step, in the reader's language. */
    public String status(String batchStatus) {
        return batchStatus == null ? "" : texts.name(texts.getJobs(), "batch.", batchStatus);
    }

    public void stop() {
        act(runs::stop);
    }

    public void restart() {
        act(runs::restart);
    }

    public void abandon() {
        act(runs::abandon);
    }

    private void act(LongConsumer act) {
        long id = getRun().id();
        try {
            act.accept(id);
            Faces.redirect("/operator/job?id=%s", id);
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
            run = runs.find(id);
        }
    }

    /** Why what was asked was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
