package org.sellerport.web.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.Hold;
import org.sellerport.orders.api.OrderFilter;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.OrderTab;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;
import org.sellerport.web.scorecard.AnswerEffects;

/** The seller's orders: lists, counts, one, and what happened to it. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class OrdersResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS =
            Set.of("status", "hold", "payout", "q", "country", "placedFrom", "placedTo", "assignee", "after", "limit");

    @Inject
    private OrderHistory orders;

    @Inject
    private Caller caller;

    @Inject
    private AnswerEffects effects;

    @GET
    public ListJson<OrderRowJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        SellerId seller = caller.seller();
        Times times = new Times(caller.zone());
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        var page = orders.list(seller, filter(query), query.text("after"), limit);
        return new ListJson<>(
                page.items().stream()
                        .map(row -> OrderRowJson.of(row, seller.value(), times))
                        .toList(),
                page.next().orElse(null));
    }

    private OrderFilter filter(Query query) {
        return new OrderFilter(
                query.oneOf("status", OrderStatus.class).orElse(null),
                query.oneOf("hold", Hold.class).orElse(null),
                query.oneOf("payout", PayoutStatus.class).orElse(null),
                query.text("q").orElse(null),
                query.text("country").orElse(null),
                query.from("placedFrom", caller.zone()).orElse(null),
                query.to("placedTo", caller.zone()).orElse(null),
                query.text("assignee").orElse(null));
    }

    @GET
    @Path("summary")
    public Map<OrderTab, Long> summary() {
        return orders.summary(caller.seller());
    }

    @GET
    @Path("{no}")
    public Response order(@PathParam("no") String no, @Context UriInfo uri, @Context Request request) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("at"));
        Optional<Instant> at = query.from("at", caller.zone());
        if (at.isPresent()) {
            return then(Target.number(no), at.get());
        }
        OrderView order = orders.order(caller.seller(), Target.number(no));
        EntityTag tag = OrderTag.of(order);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(OrderJson.of(order, caller.zone(), effects.of(order)))
                        .tag(tag)
                        .build();
    }

    private Response then(OrderNo no, Instant at) {
        return Response.ok(OrderThenJson.of(orders.then(caller.seller(), no, at), new Times(caller.zone())))
                .build();
    }

    /** What can be done to the order now, and what forbids the rest. */
    @GET
    @Path("{no}/acts")
    public ListJson<ActJson> acts(@PathParam("no") String no) {
        return ListJson.whole(orders.acts(caller.seller(), Target.number(no)).stream()
                .map(possible -> ActJson.of(possible, caller.language()))
                .toList());
    }

    @GET
    @Path("{no}/history")
    public ListJson<FactJson> history(@PathParam("no") String no) {
        Times times = new Times(caller.zone());
        return ListJson.whole(orders.facts(caller.seller(), Target.number(no)).stream()
                .map(fact -> FactJson.of(fact, times))
                .toList());
    }
}
