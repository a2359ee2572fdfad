package org.sellerport.web.payouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.payouts.api.PayoutRun;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.SkippedOrder;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** Payout runs, for operators. Stopping and restarting one is the batch console's, under the same id. */
@Path("payout-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class PayoutRunsResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private PayoutRuns runs;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** How far a run is. */
    public record ProgressJson(long done, long total) {}

    /** What became of what was due. */
    public record ResultJson(long due, long released, long skipped) {}

    /** A run, as any long work. */
    public record RunJson(
            long id,
            String state,
            String askedBy,
            String dueBy,
            ProgressJson progress,
            ResultJson result,
            String error,
            String createdAt,
            String startedAt,
            String endedAt) {}

    /** An order that was left as it is. */
    public record SkippedJson(String orderNo, String seller, String reason, String detail, String at) {}

    @POST
    @Idempotent
    public Response start() {
        PayoutRun run = runs.start(target.by());
        return Response.accepted(json(run))
                .location(uri.getBaseUriBuilder()
                        .path(PayoutRunsResource.class)
                        .path(Long.toString(run.id()))
                        .build())
                .build();
    }

    @GET
    public ListJson<RunJson> list() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        var page = runs.list(query.after(), query.number("limit", USUAL_PAGE, 1, PayoutRuns.PAGE_LIMIT));
        return new ListJson<>(
                page.items().stream().map(this::json).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    @GET
    @Path("{run: [0-9]{1,18}}")
    public RunJson find(@PathParam("run") long run) {
        return json(runs.find(run));
    }

    @GET
    @Path("{run: [0-9]{1,18}}/skipped")
    public ListJson<SkippedJson> skipped(@PathParam("run") long run) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        var page = runs.skipped(run, query.after(), query.number("limit", USUAL_PAGE, 1, PayoutRuns.PAGE_LIMIT));
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream().map(one -> json(one, times)).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    private static SkippedJson json(SkippedOrder one, Times times) {
        return new SkippedJson(
                one.order().toString(), one.seller().value(), one.reason().name(), one.detail(), times.of(one.at()));
    }

    private RunJson json(PayoutRun run) {
        Times times = new Times(caller.zone());
        long done = run.released() + run.skipped();
        return new RunJson(
                run.id(),
                run.state().name(),
                run.askedBy(),
                times.of(run.dueBy()),
                new ProgressJson(done, Math.max(run.due(), done)),
                new ResultJson(run.due(), run.released(), run.skipped()),
                run.reason() == null ? null : run.reason().in(caller.language()),
                times.of(run.askedAt()),
                times.of(run.startedAt()),
                times.of(run.endedAt()));
    }
}
