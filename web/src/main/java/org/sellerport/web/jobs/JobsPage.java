package org.sellerport.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.Exports;
import org.sellerport.imports.api.OrderImports;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.platform.RowNumber;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobState;
import org.sellerport.reconciliation.api.Reconciliations;
import org.sellerport.web.portal.Progress;
import org.sellerport.web.portal.Typed;

/** The operator's list of job runs, wholly determined by the address. */
@Named
@RequestScoped
public class JobsPage {

    private static final int ROWS = 50;

    @Inject
    private JobConsole console;

    @Inject
    private ExportTemplates templates;

    @Inject
    private Clock clock;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<String> job;
    private Optional<JobState> state;
    private JobConsole.Page page;

    @PostConstruct
    void read() {
        job = given("job").filter(name -> getJobs().contains(name));
        state = Typed.named(parameters.get("state"), JobState.values());
        Optional<Long> after = RowNumber.of(parameters.get("after"));
        page = console.list(new JobConsole.Filter(job, state, Optional.empty()), after, ROWS);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    public List<JobRun> getRows() {
        return page.items();
    }

    /** The names of the jobs there are. */
    public List<String> getJobs() {
        return List.of(OrderImports.JOB, Exports.JOB, PayoutRuns.JOB, Reconciliations.JOB);
    }

    public JobState[] getStates() {
        return JobState.values();
    }

    public String getJob() {
        return job.orElse("");
    }

    public JobState getState() {
        return state.orElse(null);
    }

    public boolean isNarrowed() {
        return job.isPresent() || state.isPresent();
    }

    /** The node that works on a run, as far as people tell nodes apart: host and process. */
    public String node(JobRun run) {
        return run.node() == null ? "" : run.node().replaceFirst("/[^/]*$", "");
    }

    /** What asks for runs by itself, soonest first. */
    public List<ExportTemplate> getSchedules() {
        return templates.scheduled(ROWS);
    }

    /** Whether something moves, so that the page looks again. */
    public boolean isBusy() {
        return page.items().stream().anyMatch(run -> run.state().isStoppable());
    }

    public Progress progress(JobRun run) {
        return Progress.of(run, clock.instant());
    }

    /** The address of older runs; null on the last page. */
    public String getOlder() {
        return page.next()
                .map(id -> "?job=" + getJob() + "&state="
                        + state.map(JobState::name).orElse("") + "&after=" + id)
                .orElse(null);
    }
}
