package org.sellerport.web.outbox;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.orders.api.OverdueOrders;
import org.sellerport.platform.outbox.Backlog;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** What has not left the marketplace yet, for operators. */
@Path("outbox")
@RequestScoped
@RolesAllowed(Scopes.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

    private static final int USUAL_PAGE = 50;
    private static final int MOST_OVERDUE = 200;

    @Inject
    private Backlog backlog;

    @Inject
    private OverdueOrders overdue;

    @Inject
    private Caller caller;

    /** A letter without what it says. */
    public record LetterJson(
            long id,
            String state,
            String topic,
            String seller,
            String subject,
            String createdAt,
            String tryAt,
            int attempts,
            String reason) {

        static LetterJson of(Backlog.Item item, Times times) {
            return new LetterJson(
                    item.id(),
                    item.state().name(),
                    item.topic(),
                    item.seller(),
                    item.subject(),
                    times.of(item.createdAt()),
                    times.of(item.tryAt()),
                    item.attempts(),
                    item.reason());
        }
    }

    /** How many letters of a topic stand so, and since when the oldest waits. */
    public record CountJson(String topic, String state, long letters, String oldest) {}

    /** An order whose deadline could not be worked off. */
    public record OverdueJson(String seller, String orderNo, int attempts, String retryAt, String reason) {}

    @GET
    public ListJson<LetterJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("state", "after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, Backlog.PAGE_LIMIT);
        Optional<Long> before = query.after();
        List<Backlog.Item> page = backlog.list(query.oneOf("state", Backlog.State.class), before, limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.stream().map(item -> LetterJson.of(item, times)).toList(),
                page.size() < limit ? null : String.valueOf(page.get(limit - 1).id()));
    }

    @GET
    @Path("counts")
    public ListJson<CountJson> counts() {
        Times times = new Times(caller.zone());
        return ListJson.whole(backlog.counts().stream()
                .map(one -> new CountJson(one.topic(), one.state().name(), one.letters(), times.of(one.oldest())))
                .toList());
    }

    @GET
    @Path("overdue-orders")
    public ListJson<OverdueJson> overdueOrders() {
        Times times = new Times(caller.zone());
        return ListJson.whole(overdue.list(MOST_OVERDUE).stream()
                .map(one -> new OverdueJson(
                        one.seller().value(),
                        one.orderNo().toString(),
                        one.attempts(),
                        times.of(one.retryAt()),
                        one.reason()))
                .toList());
    }

    @POST
    @Idempotent
    @Path("{id: [0-9]{1,18}}/retry")
    public Response retry(@PathParam("id") long id) {
        backlog.retry(id);
        return Response.accepted().build();
    }

    @POST
    @Idempotent
    @Path("{id: [0-9]{1,18}}/discard")
    public Response discard(@PathParam("id") long id) {
        backlog.discard(id);
        return Response.noContent().build();
    }
}
