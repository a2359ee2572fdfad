package org.sellerport.web.refunds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.platform.RowNumber;
import org.sellerport.refunds.api.RefundFilter;
import org.sellerport.refunds.api.RefundPayments;
import org.sellerport.refunds.api.RefundRow;
import org.sellerport.refunds.api.RefundStatus;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/**
 * Refunds: a seller reads his own; the payment processor says what became of them; an operator sees those that failed and
 * has them tried again.
 */
@Path("refunds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RefundsResource {

    private static final int USUAL_PAGE = 50;

    // Longer than what is kept, so that nothing a processor says is refused for its length.
    private static final int LONGEST = 10_000;

    @Inject
    private Refunds refunds;

    @Inject
    private RefundPayments payments;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** What the processor calls the refund that it settled; may be absent. */
    public record Settlement(String reference) {}

    /** Why it could not. */
    public record Failure(String reason) {}

    @GET
    @RolesAllowed(Scopes.DISPUTES)
    public ListJson<RefundJson> list(@Context UriInfo uri) {
        Query query =
                Query.of(uri.getQueryParameters(), Set.of("status", "cause", "q", "from", "to", "after", "limit"));
        RefundFilter filter = new RefundFilter(
                query.oneOf("status", RefundStatus.class).orElse(null),
                query.oneOf("cause", RefundCause.class).orElse(null),
                query.text("q").orElse(null),
                query.from("from", caller.zone()).orElse(null),
                query.to("to", caller.zone()).orElse(null));
        return json(refunds.list(caller.seller(), filter, query.text("after"), limit(query)));
    }

    private static int limit(Query query) {
        return query.number("limit", USUAL_PAGE, 1, Refunds.PAGE_LIMIT);
    }

    private ListJson<RefundJson> json(Page<RefundRow> page) {
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream().map(row -> RefundJson.of(row, times)).toList(),
                page.next().orElse(null));
    }

    /** How many refunds the seller has in each state. */
    @GET
    @Path("summary")
    @RolesAllowed(Scopes.DISPUTES)
    public Map<RefundStatus, Long> summary() {
        return refunds.counts(caller.seller());
    }

    /** Those of all sellers that failed, the longest first. */
    @GET
    @Path("failed")
    @RolesAllowed(Scopes.OPERATOR)
    public ListJson<RefundJson> failed(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        return json(payments.failed(query.text("after"), limit(query)));
    }

    /** Those of all sellers that are on their way for unusually long, the longest first. */
    @GET
    @Path("overdue")
    @RolesAllowed(Scopes.OPERATOR)
    public ListJson<RefundJson> overdue(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        return json(payments.overdue(query.text("after"), limit(query)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Scopes.DISPUTES, Scopes.PAYMENTS, Scopes.OPERATOR})
    public RefundJson refund(@PathParam("id") String id) {
        long refund = number(id);
        Optional<SellerId> seller = caller.ownSeller();
        RefundView view = seller.isPresent() ? refunds.refund(seller.get(), refund) : payments.refund(refund);
        return RefundJson.of(view, new Times(caller.zone()));
    }

    @POST
    @Idempotent
    @Path("{id}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.PAYMENTS)
    public Response settle(@PathParam("id") String id, Settlement told) {
        String reference = told == null ? null : Body.text("reference", told.reference(), LONGEST);
        payments.settle(number(id), reference, target.by());
        return now(id);
    }

    @POST
    @Idempotent
    @Path("{id}/failure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.PAYMENTS)
    public Response fail(@PathParam("id") String id, Failure told) {
        payments.fail(number(id), Body.requiredText("reason", Body.require(told).reason(), LONGEST), target.by());
        return now(id);
    }

    @POST
    @Idempotent
    @Path("{id}/retry")
    @RolesAllowed(Scopes.OPERATOR)
    public Response retry(@PathParam("id") String id) {
        payments.retry(number(id), target.by());
        return now(id);
    }

    private Response now(String id) {
        return Response.ok(RefundJson.of(payments.refund(number(id)), new Times(caller.zone())))
                .build();
    }

    private static long number(String id) {
        return RowNumber.of(id).orElseThrow(() -> new Refusal(404, "not-found"));
    }
}
