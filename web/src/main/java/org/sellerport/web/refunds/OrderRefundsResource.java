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
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.RefundCause;
import org.sellerport.orders.api.Refunding;
import org.sellerport.refunds.api.Giving;
import org.sellerport.refunds.api.RefundCost;
import org.sellerport.refunds.api.RefundView;
import org.sellerport.refunds.api.Refunds;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** The refunds of an order: all of them, what one more would cost the seller, and giving it. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderRefundsResource {

    // Longer than what the rules allow, so that it is they who refuse.
    private static final int LONGEST = 10_000;
    private static final int MOST_LINES = 1_000;

    @Inject
    private Refunds refunds;

    @Inject
    private OrderHistory history;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** A refund to give; without lines it is for all of them. */
    public record Gift(MoneyJson amount, String text, List<Integer> lines) {}

    /** What the refund would cost, and what follows from it. */
    public record CostJson(
            MoneyJson refund,
            MoneyJson seller,
            MoneyJson commission,
            MoneyJson affiliate,
            MoneyJson left,
            boolean closes,
            boolean debt,
            boolean nonFulfilment) {

        static CostJson of(RefundCost cost) {
            return new CostJson(
                    MoneyJson.of(cost.refund()),
                    MoneyJson.of(cost.seller()),
                    MoneyJson.of(cost.commission()),
                    MoneyJson.of(cost.affiliate()),
                    MoneyJson.of(cost.left()),
                    cost.closes(),
                    cost.debt(),
                    cost.nonFulfilment());
        }
    }

    @GET
    @Path("{no}/refunds")
    @RolesAllowed(Scopes.DISPUTES)
    public ListJson<RefundJson> of(@PathParam("no") String no) {
        Times times = new Times(caller.zone());
        return ListJson.whole(refunds.of(caller.seller(), Target.number(no)).stream()
                .map(refund -> RefundJson.of(refund, times))
                .toList());
    }

    /** What a refund of {@code ?amount=} in the order's currency would cost. */
    @GET
    @Path("{no}/refunds/cost")
    @RolesAllowed(Scopes.DISPUTES)
    public CostJson cost(@PathParam("no") String no, @Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("amount"));
        OrderNo order = Target.number(no);
        Currency currency = history.money(caller.seller(), order).currency();
        MoneyJson amount = new MoneyJson(query.text("amount").orElse(null), currency.getCurrencyCode());
        return CostJson.of(refunds.cost(caller.seller(), order, Body.money("amount", amount)));
    }

    /** The seller gives it of his own accord, an operator because he decided so. */
    @POST
    @Idempotent
    @Path("{no}/refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.DISPUTES, Scopes.OPERATOR})
    public Response give(@PathParam("no") String no, @Context UriInfo uri, Gift gift) {
        OrderRef order = target.order(no);
        Gift wanted = Body.require(gift);
        RefundCause cause = caller.ownSeller().isPresent() ? RefundCause.GOODWILL : RefundCause.OPERATOR;
        Giving giving = new Giving(
                new Refunding(Body.money("amount", wanted.amount()), cause, null),
                Body.text("text", wanted.text(), LONGEST),
                lines(wanted.lines()));
        long id = refunds.give(order, giving, target.by());
        RefundView given = refunds.refund(order.seller(), id);
        return Response.created(uri.getBaseUriBuilder()
                        .path(RefundsResource.class)
                        .path(Long.toString(id))
                        .build())
                .entity(RefundJson.of(given, new Times(caller.zone())))
                .build();
    }

    private static List<Integer> lines(List<Integer> given) {
        if (given == null) {
            return List.of();
        }
        return given.stream()
                .limit(MOST_LINES)
                .map(line -> line == null ? 0 : line)
                .toList();
    }
}
