package org.sellerport.web.shipping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.TrackingStatus;
import org.sellerport.shipping.api.Label;
import org.sellerport.shipping.api.Logistics;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.shipping.api.Shipping;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The seller's parcels: the list, one with all that was said of it, its label, and the correction of its number. */
@Path("shipments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ShipmentsResource {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NUMBER = 60;
    private static final Set<String> PARAMETERS = Set.of(
            "q",
            "carrier",
            "status",
            "unseen",
            "late",
            "suspected",
            "country",
            "placedFrom",
            "placedTo",
            "shippedFrom",
            "shippedTo",
            "after",
            "limit");

    /** Yes or no, as a query says it. */
    private enum Truth {
        TRUE,
        FALSE
    }

    @Inject
    private Logistics logistics;

    @Inject
    private Shipping shipping;

    @Inject
    private Tracking tracking;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** What it should have said. */
    public record Correction(String carrier, String trackingNo) {}

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<ParcelJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        int limit = query.number("limit", USUAL_PAGE, 1, Logistics.PAGE_LIMIT);
        var page = logistics.parcels(caller.seller(), filter(query), query.text("after"), limit);
        return new ListJson<>(
                page.items().stream()
                        .map(row -> ParcelJson.of(row, caller.zone()))
                        .toList(),
                page.next().orElse(null));
    }

    private ParcelFilter filter(Query query) {
        return new ParcelFilter(
                query.text("q").orElse(null),
                query.text("carrier").orElse(null),
                query.oneOf("status", TrackingStatus.class).orElse(null),
                isTrue(query, "unseen"),
                isTrue(query, "late"),
                isTrue(query, "suspected"),
                query.text("country").orElse(null),
                span(query, "placed"),
                span(query, "shipped"));
    }

    private static boolean isTrue(Query query, String name) {
        return query.oneOf(name, Truth.class).filter(Truth.TRUE::equals).isPresent();
    }

    private ParcelFilter.Span span(Query query, String what) {
        return new ParcelFilter.Span(
                query.from(what + "From", caller.zone()).orElse(null),
                query.to(what + "To", caller.zone()).orElse(null));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scopes.ORDERS_READ)
    public ParcelJson parcel(@PathParam("id") String id) {
        ShipmentId parcel = ShipmentId.parse(id);
        SellerId seller = caller.seller();
        return ParcelJson.of(
                logistics.parcel(seller, parcel.order(), parcel.no()),
                caller.zone(),
                tracking.events(seller, parcel.order(), parcel.no()));
    }

    /** Answers with the order, as every step of an order does. */
    @PATCH
    @Path("{id}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response correct(@PathParam("id") String id, Correction wanted) {
        ShipmentId parcel = ShipmentId.parse(id);
        OrderRef order = target.order(parcel.order().toString());
        Correction right = Body.require(wanted);
        String carrier = Body.text("carrier", right.carrier(), LONGEST_CODE);
        shipping.correct(
                order,
                parcel.no(),
                carrier == null
                        ? logistics
                                .parcel(order.seller(), order.no(), parcel.no())
                                .carrier()
                        : carrier,
                Body.requiredText("trackingNo", right.trackingNo(), LONGEST_NUMBER),
                target.by());
        return target.now(order);
    }

    /** To be printed; of a shipment with a label that was bought here. */
    @GET
    @Path("{id}/label")
    @Produces("application/pdf")
    @RolesAllowed(Scopes.ORDERS_READ)
    public Response label(@PathParam("id") String id) {
        ShipmentId parcel = ShipmentId.parse(id);
        Label label = shipping.label(caller.seller(), parcel.order(), parcel.no());
        return Response.ok(label.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"label-" + id + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
