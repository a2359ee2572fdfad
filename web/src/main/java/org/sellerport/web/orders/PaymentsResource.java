package org.sellerport.web.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.orders.api.Payment;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.MoneyJson;

/** What the payment processor tells of an order's money. */
@Path("orders/{no}/payment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.PAYMENTS)
public class PaymentsResource {

    private static final int LONGEST = 64;

    @Inject
    private Orders orders;

    @Inject
    private Target target;

    /** A payment that was authorised. */
    public record Authorisation(String paymentId, String method, MoneyJson amount) {}

    /** The funds of a payment, which arrived. */
    public record Settlement(String paymentId) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response authorise(@PathParam("no") String no, Authorisation told) {
        OrderRef order = target.order(no);
        Authorisation paid = Body.require(told);
        Payment payment = new Payment(
                Body.requiredText("paymentId", paid.paymentId(), LONGEST),
                Body.requiredText("method", paid.method(), LONGEST),
                Body.money("amount", paid.amount()));
        orders.authorise(order, payment, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("no") String no, Settlement told) {
        OrderRef order = target.order(no);
        String payment = Body.requiredText("paymentId", Body.require(told).paymentId(), LONGEST);
        orders.settle(order, payment, target.by());
        return target.now(order);
    }
}
