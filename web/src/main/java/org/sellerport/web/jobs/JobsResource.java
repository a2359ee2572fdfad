package org.sellerport.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.platform.jobs.JobState;
import org.sellerport.platform.jobs.JobUnknown;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The jobs, for operators. */
@Path("jobs")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    private static final String DAYS = "olderThanDays";
    private static final int USUAL_AGE = 90;
    private static final int MOST_SCHEDULES = 200;

    @EJB
    private JobRuns runs;

    @EJB
    private JobConsole console;

    @Inject
    private ExportTemplates templates;

    @Inject
    private Caller caller;

    /** Runs, newest first. */
    @GET
    public JsonObject list(
            @QueryParam("job") String job,
            @QueryParam("state") String state,
            @QueryParam("after") Long after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var filter = new JobConsole.Filter(Optional.ofNullable(job), state(state), Optional.empty());
        return JobViews.page(console.list(filter, Optional.ofNullable(after), limit), caller.language());
    }

    private static Optional<JobState> state(String name) {
        try {
            return Optional.ofNullable(name).map(JobState::valueOf);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.ofValue("state", "QUEUED, RUNNING, STOPPED, COMPLETED, FAILED, ABANDONED");
        }
    }

    /** A run with all its executions and their steps. */
    @GET
    @Path("{run: [0-9]{1,18}}")
    public JsonObject run(@PathParam("run") long id) {
        JobRun run = known(id);
        return JobViews.whole(run, console.executions(id), caller.language());
    }

    @POST
    @Path("{run: [0-9]{1,18}}/stop")
    @Idempotent
    public Response stop(@PathParam("run") long id) {
        runs.stop(id);
        return answer(id);
    }

    @POST
    @Path("{run: [0-9]{1,18}}/restart")
    @Idempotent
    public Response restart(@PathParam("run") long id) {
        runs.restart(id);
        return answer(id);
    }

    @POST
    @Path("{run: [0-9]{1,18}}/abandon")
    @Idempotent
    public Response abandon(@PathParam("run") long id) {
        runs.abandon(id);
        return answer(id);
    }

    /** How many runs a purge by that age, in days, would remove now. */
    @GET
    @Path("purge")
    public JsonObject purgeable(@Context UriInfo uri) {
        int days = Query.of(uri.getQueryParameters(), Set.of(DAYS))
                .number(DAYS, USUAL_AGE, JobConsole.PURGE_FROM_DAYS, JobConsole.PURGE_TO_DAYS);
        return Json.createObjectBuilder()
                .add(DAYS, days)
                .add("runs", console.purgeable(days))
                .build();
    }

    /**
     * Which runs to remove for good.
     *
     * @param olderThanDays by the days since they ended, 1 to 3650
     */
    public record PurgeBody(Integer olderThanDays) {}

    @POST
    @Path("purge")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response purge(PurgeBody body) {
        Integer days = Body.require(body).olderThanDays();
        if (days == null || days < JobConsole.PURGE_FROM_DAYS || days > JobConsole.PURGE_TO_DAYS) {
            throw Refusal.expecting(DAYS, "number", JobConsole.PURGE_FROM_DAYS, JobConsole.PURGE_TO_DAYS);
        }
        return Response.ok(Json.createObjectBuilder()
                        .add(DAYS, days)
                        .add("removed", console.purge(days))
                        .build())
                .build();
    }

    /** The schedules that ask for runs by themselves, those that are due soonest. */
    @GET
    @Path("schedules")
    public ListJson<JsonObject> schedules() {
        return ListJson.whole(templates.scheduled(MOST_SCHEDULES).stream()
                .map(template -> JobViews.schedule(template, caller.language()))
                .toList());
    }

    private Response answer(long id) {
        return Response.accepted(JobViews.row(known(id), caller.language())).build();
    }

    private JobRun known(long id) {
        return runs.find(id).orElseThrow(() -> new JobUnknown(id));
    }
}
