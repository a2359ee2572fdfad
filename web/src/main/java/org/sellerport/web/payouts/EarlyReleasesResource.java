package org.sellerport.web.payouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.payouts.api.EarlyReleaseRequest;
import org.sellerport.payouts.api.EarlyReleases;
import org.sellerport.payouts.api.PayoutRuns;
import org.sellerport.payouts.api.Proof;
import org.sellerport.payouts.api.ProofFile;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.BodyLimit;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** Early-release requests: sellers ask and prove, operators see the queue and answer. */
@Path("early-release-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EarlyReleasesResource {

    private static final String ID = "{id: [0-9]{1,18}}";
    private static final int USUAL_PAGE = 50;

    @Inject
    private EarlyReleases releases;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** What is asked. */
    public record RequestBody(List<String> orders, String note) {}

    /** Why it is refused. */
    public record RefusalBody(String reason) {}

    /** An order that a request is possible for. */
    public record EligibleJson(
            String orderNo, MoneyJson held, String since, String operatorFrom, VerificationJson verification) {}

    /** A seller's own requests, newest first; for operators the open ones of all sellers, oldest first. */
    @GET
    @RolesAllowed({Scopes.FUNDS_READ, Scopes.OPERATOR})
    public ListJson<RequestJson> list() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        PayoutRuns.Page<EarlyReleaseRequest> page = caller.ownSeller()
                .map(seller -> releases.list(seller, query.after(), limit))
                .orElseGet(() -> releases.queue(query.after(), limit));
        return new ListJson<>(
                page.items().stream()
                        .map(one -> RequestJson.of(one, new Times(caller.zone())))
                        .toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    @GET
    @Path("eligible")
    @RolesAllowed(Scopes.FUNDS_READ)
    public ListJson<EligibleJson> eligible() {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        var page = releases.eligible(caller.seller(), query.text("after"), limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream()
                        .map(one -> new EligibleJson(
                                one.order().toString(),
                                MoneyJson.of(one.held()),
                                times.of(one.since()),
                                times.of(one.operatorFrom()),
                                VerificationJson.of(one.verification())))
                        .toList(),
                page.next().orElse(null));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response request(RequestBody body) {
        RequestBody asked = Body.require(body);
        List<OrderNo> orders = asked.orders() == null
                ? List.of()
                : asked.orders().stream().map(EarlyReleasesResource::number).toList();
        EarlyReleaseRequest request = releases.request(caller.seller(), orders, asked.note(), List.of(), target.by());
        return Response.status(Response.Status.CREATED)
                .entity(RequestJson.of(request, new Times(caller.zone())))
                .location(uri.getAbsolutePathBuilder()
                        .path(Long.toString(request.id()))
                        .build())
                .build();
    }

    private static OrderNo number(String digits) {
        try {
            return OrderNo.parse(digits == null ? "" : digits);
        } catch (IllegalArgumentException none) {
            throw Refusal.ofValue("orders", "8012345678901234");
        }
    }

    @GET
    @Path(ID)
    @RolesAllowed({Scopes.FUNDS_READ, Scopes.OPERATOR})
    public RequestJson find(@PathParam("id") long id) {
        return RequestJson.of(visible(id), new Times(caller.zone()));
    }

    private EarlyReleaseRequest visible(long id) {
        return caller.ownSeller().map(seller -> releases.find(seller, id)).orElseGet(() -> releases.find(id));
    }

    /** Adds a file to an open request, whatever its sender says it is. */
    @POST
    @Idempotent
    @Path(ID + "/evidence")
    @Consumes(MediaType.WILDCARD)
    // A byte more, so that a larger file gets the sentence that says how large it may be.
    @BodyLimit(EarlyReleases.LARGEST_PROOF + 1)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response attach(@PathParam("id") long id, @QueryParam("name") String name, byte[] file) {
        Proof proof = new Proof(name, file == null ? new byte[0] : file);
        ProofFile kept = releases.attach(caller.seller(), id, proof, target.by());
        return Response.status(Response.Status.CREATED)
                .entity(RequestJson.ProofJson.of(kept, new Times(caller.zone())))
                .location(uri.getAbsolutePathBuilder()
                        .path(Integer.toString(kept.number()))
                        .build())
                .build();
    }

    @GET
    @Path(ID + "/evidence/{number: [0-9]{1,9}}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Scopes.FUNDS_READ, Scopes.OPERATOR})
    public Response evidence(@PathParam("id") long id, @PathParam("number") int number) {
        EarlyReleaseRequest request = visible(id);
        return ProofDownload.of(request, number, releases.proof(request.seller(), id, number));
    }

    @POST
    @Idempotent
    @Path(ID + "/approval")
    @RolesAllowed(Scopes.OPERATOR)
    public Response approve(@PathParam("id") long id) {
        releases.approve(id, target.by());
        return Response.ok(find(id)).build();
    }

    @POST
    @Idempotent
    @Path(ID + "/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.OPERATOR)
    public Response refuse(@PathParam("id") long id, RefusalBody body) {
        releases.refuse(id, Body.require(body).reason(), target.by());
        return Response.ok(find(id)).build();
    }
}
