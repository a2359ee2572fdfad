package org.sellerport.web.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.MoneyJson;

/** What a seller does to an order, but for shipping it. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_WRITE)
public class SellerActsResource {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_NAME = 100;

    @Inject
    private Orders orders;

    @Inject
    private Target target;

    /** What the order shall cost. */
    public record Price(MoneyJson orderAmount) {}

    /** Why the seller refuses. */
    public record Refused(String note) {}

    /** How much longer the buyer has. */
    public record Extension(long days) {}

    /** The seller's note, and who is responsible; what is absent stays, an empty text takes it away. */
    public record Marks(String memo, String assignee) {}

    @POST
    @Idempotent
    @Path("{no}/price-adjustment")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response adjustPrice(@PathParam("no") String no, Price wanted) {
        OrderRef order = target.order(no);
        orders.adjustPrice(order, Body.money("orderAmount", Body.require(wanted).orderAmount()), target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/cancellation-request/acceptance")
    public Response acceptCancellation(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.acceptCancellation(order, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/cancellation-request/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rejectCancellation(@PathParam("no") String no, Refused told) {
        OrderRef order = target.order(no);
        String note = told == null ? null : Body.text("note", told.note(), LONGEST_NOTE);
        orders.rejectCancellation(order, note, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/receipt-extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extendReceipt(@PathParam("no") String no, Extension wanted) {
        OrderRef order = target.order(no);
        orders.extendReceipt(order, Body.require(wanted).days(), target.by());
        return target.now(order);
    }

    @PATCH
    @Path("{no}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("no") String no, Marks wanted) {
        OrderRef order = target.order(no);
        Marks marks = Body.require(wanted);
        if (marks.memo() != null) {
            orders.note(order, Body.text("memo", marks.memo(), LONGEST_NOTE), target.by());
        }
        if (marks.assignee() != null) {
            orders.assign(
                    OrderRef.of(order.seller(), order.no()),
                    Body.text("assignee", marks.assignee(), LONGEST_NAME),
                    target.by());
        }
        return target.now(order);
    }
}
