package org.sellerport.web.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.sellerport.imports.api.OrderForm;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.CancelReason;
import org.sellerport.orders.api.NewOrder;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;

/** What a buyer does, told by the storefront: places, cancels, asks to cancel, confirms receipt. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.STOREFRONT)
public class BuyerActsResource {

    @Inject
    private Orders orders;

    @Inject
    private OrderForm form;

    @Inject
    private Target target;

    /** Why he wants to cancel. */
    public record Cancellation(String reason, String note) {

        CancelReason cancelReason() {
            return Body.oneOf("reason", reason, CancelReason.class);
        }
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(String order, @Context UriInfo uri) {
        NewOrder wanted = form.newOrder(order == null ? "" : order);
        OrderNo no = orders.place(wanted, target.by());
        OrderRef placed = OrderRef.of(wanted.seller(), no);
        return Response.fromResponse(target.now(placed))
                .status(Response.Status.CREATED)
                .location(uri.getAbsolutePathBuilder().path(no.toString()).build())
                .build();
    }

    @POST
    @Idempotent
    @Path("{no}/cancellation")
    public Response cancel(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.cancel(order, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/cancellation-request")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response askToCancel(@PathParam("no") String no, Cancellation asked) {
        OrderRef order = target.order(no);
        Cancellation why = Body.require(asked);
        orders.requestCancellation(order, why.cancelReason(), Body.text("note", why.note(), 2_000), target.by());
        return target.now(order);
    }

    @PATCH
    @Path("{no}/cancellation-request")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeReason(@PathParam("no") String no, Cancellation asked) {
        OrderRef order = target.order(no);
        orders.changeCancelReason(order, Body.require(asked).cancelReason(), target.by());
        return target.now(order);
    }

    @DELETE
    @Path("{no}/cancellation-request")
    public Response withdraw(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.withdrawCancellation(order, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/receipt")
    public Response confirmReceipt(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.confirmReceipt(order, target.by());
        return target.now(order);
    }
}
