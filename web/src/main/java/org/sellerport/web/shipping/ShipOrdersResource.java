package org.sellerport.web.shipping;

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
import java.util.List;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.shipping.api.Shipping;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** Ships an order: by notice, or with a label bought online. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShipOrdersResource {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NUMBER = 60;

    @Inject
    private Shipping shipping;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /** What was sent. */
    public record Notice(String carrier, String trackingNo, String type, List<Parts.LineJson> lines) {}

    /** What is bought. */
    public record Purchase(String service, String type, List<Parts.LineJson> lines) {}

    @POST
    @Idempotent
    @Path("{no}/shipments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response ship(@PathParam("no") String no, Notice told) {
        OrderRef order = target.order(no);
        Notice notice = Body.require(told);
        int shipment = shipping.ship(
                order,
                Body.requiredText("carrier", notice.carrier(), LONGEST_CODE),
                Body.requiredText("trackingNo", notice.trackingNo(), LONGEST_NUMBER),
                Parts.of(notice.type(), notice.lines()),
                target.by());
        return created(order, shipment);
    }

    @GET
    @Path("{no}/shipping-services")
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<ServiceJson> services(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        return ListJson.whole(shipping.services(order.seller(), order.no()).stream()
                .map(service -> ServiceJson.of(service, caller.language()))
                .toList());
    }

    @POST
    @Idempotent
    @Path("{no}/online-shipments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response buy(@PathParam("no") String no, Purchase wanted) {
        OrderRef order = target.order(no);
        Purchase purchase = Body.require(wanted);
        int shipment = shipping.buy(
                order,
                Body.requiredText("service", purchase.service(), LONGEST_CODE),
                Parts.of(purchase.type(), purchase.lines()),
                target.by());
        return created(order, shipment);
    }

    private Response created(OrderRef order, int shipment) {
        return Response.fromResponse(target.now(order))
                .status(Response.Status.CREATED)
                .location(uri.getBaseUriBuilder()
                        .path("shipments/" + order.no() + "-" + shipment)
                        .build())
                .build();
    }
}
