package org.sellerport.web.withdrawals;

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
import java.util.Set;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;
import org.sellerport.withdrawals.api.Withdrawal;
import org.sellerport.withdrawals.api.Withdrawals;

/** The calling seller's withdrawals to his bank accounts. */
@Path("withdrawals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalsResource {

    private static final int USUAL_PAGE = 50;
    private static final String ONE = "{withdrawal: [0-9]{1,18}}";

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Caller caller;

    /** What to withdraw, and to which of the bank accounts. */
    public record NewWithdrawal(Integer bankAccount, MoneyJson amount) {}

    @GET
    @RolesAllowed(Scopes.FUNDS_READ)
    public ListJson<WithdrawalJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, Withdrawals.PAGE_LIMIT);
        var page = withdrawals.list(caller.seller(), query.text("after"), limit);
        return new ListJson<>(
                page.items().stream().map(this::json).toList(), page.next().orElse(null));
    }

    @GET
    @Path(ONE)
    @RolesAllowed(Scopes.FUNDS_READ)
    public WithdrawalJson find(@PathParam("withdrawal") long id) {
        return json(withdrawals.find(caller.seller(), id));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response ask(NewWithdrawal wanted) {
        Integer account = Body.require(wanted).bankAccount();
        if (account == null) {
            throw Refusal.ofValue("bankAccount", "1");
        }
        Withdrawal asked = withdrawals.ask(caller.seller(), account, Body.money("amount", wanted.amount()), by());
        return Response.status(Response.Status.CREATED).entity(json(asked)).build();
    }

    @POST
    @Idempotent
    @Path(ONE + "/cancellation")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response cancel(@PathParam("withdrawal") long id) {
        return Response.ok(json(withdrawals.cancel(caller.seller(), id, by()))).build();
    }

    private By by() {
        return new By(Actor.SELLER, caller.name());
    }

    private WithdrawalJson json(Withdrawal one) {
        return WithdrawalJson.ofSeller(one, new Times(caller.zone()));
    }
}
