package org.sellerport.web.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.platform.jobs.JobRun;
import org.sellerport.platform.jobs.JobRuns;
import org.sellerport.platform.jobs.JobState;
import org.sellerport.platform.jobs.JobUnknown;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Idempotent;

/** The jobs, for operators. */
@Path("jobs")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @EJB
    private JobRuns runs;

    @EJB
    private JobConsole console;

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

    private Response answer(long id) {
        return Response.accepted(JobViews.row(known(id), caller.language())).build();
    }

    private JobRun known(long id) {
        return runs.find(id).orElseThrow(() -> new JobUnknown(id));
    }
}
