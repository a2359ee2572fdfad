package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.messages.api.ReasonCorrections;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** Asks the buyer to correct the reason of his request to cancel. */
@Path("orders/{no}/cancellation-request/reason-correction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    @Inject
    private ReasonCorrections corrections;

    @Inject
    private OrderHistory orders;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @POST
    @Idempotent
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response ask(@PathParam("no") String no) {
        return Response.status(Response.Status.CREATED)
                .entity(CorrectionJson.of(corrections.ask(target.order(no), target.by()), new Times(caller.zone())))
                .build();
    }

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<CorrectionJson> list(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.order(order.seller(), order.no());
        Times times = new Times(caller.zone());
        return ListJson.whole(corrections.of(order.seller(), order.no()).stream()
                .map(one -> CorrectionJson.of(one, times))
                .toList());
    }
}
