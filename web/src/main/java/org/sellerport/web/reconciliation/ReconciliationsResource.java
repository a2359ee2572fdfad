package org.sellerport.web.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.reconciliation.api.Difference;
import org.sellerport.reconciliation.api.ReconciliationRun;
import org.sellerport.reconciliation.api.Reconciliations;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.LongWork;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** Comparisons of the ledger with everything else. How far one is, and its outcome, is at {@code /jobs/{id}}. */
@Path("reconciliations")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationsResource {

    private static final int RUNS = 50;
    private static final int USUAL_PAGE = 50;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** Which differences. */
    enum Part {
        OPEN,
        ALL
    }

    /** A comparison; endedAt is null until it has compared everything. */
    public record RunJson(
            long id,
            String askedBy,
            long sellers,
            long orders,
            long differences,
            long opened,
            long closed,
            String startedAt,
            String endedAt) {}

    /** A difference; orderNo is null where it is about a whole account, closedAt while it lasts. */
    public record DifferenceJson(
            long id,
            String seller,
            String orderNo,
            String kind,
            String account,
            MoneyJson expected,
            MoneyJson found,
            long firstRun,
            String firstSeen,
            String lastSeen,
            String closedAt) {}

    @GET
    public ListJson<RunJson> runs() {
        return ListJson.whole(
                reconciliations.runs(RUNS).stream().map(this::json).toList());
    }

    private RunJson json(ReconciliationRun run) {
        Times times = new Times(caller.zone());
        return new RunJson(
                run.id(),
                run.askedBy(),
                run.sellers(),
                run.orders(),
                run.differences(),
                run.opened(),
                run.closed(),
                times.of(run.startedAt()),
                times.of(run.endedAt()));
    }

    @POST
    @Idempotent
    public Response start() {
        var run = reconciliations.start(caller.name());
        return Response.accepted(LongWork.json(run, caller.language()))
                .location(uri.getBaseUriBuilder()
                        .path("jobs")
                        .path(Long.toString(run.id()))
                        .build())
                .build();
    }

    @GET
    @Path("differences")
    public ListJson<DifferenceJson> differences() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("part", "after", "limit"));
        boolean openOnly = query.oneOf("part", Part.class).orElse(Part.OPEN) == Part.OPEN;
        int limit = query.number("limit", USUAL_PAGE, 1, Reconciliations.PAGE_LIMIT);
        var page = reconciliations.differences(openOnly, query.text("after"), limit);
        return new ListJson<>(
                page.items().stream().map(this::json).toList(), page.next().orElse(null));
    }

    private DifferenceJson json(Difference one) {
        Times times = new Times(caller.zone());
        return new DifferenceJson(
                one.id(),
                one.seller().value(),
                one.order() == null ? null : one.order().toString(),
                one.kind().name(),
                one.account(),
                MoneyJson.of(one.expected()),
                MoneyJson.of(one.found()),
                one.firstRun(),
                times.of(one.firstSeen()),
                times.of(one.lastSeen()),
                times.of(one.closedAt()));
    }
}
