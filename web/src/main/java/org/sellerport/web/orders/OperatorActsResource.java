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
import java.util.Map;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.orders.api.Orders;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;

/** What an operator does to orders: decides risk reviews, freezes, brings imported history to life. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class OperatorActsResource {

    private static final int LONGEST_NOTE = 2_000;

    /** As many as one transaction may hold; whoever has more calls again. */
    private static final int AT_ONCE = 1_000;

    @Inject
    private Orders orders;

    @Inject
    private Target target;

    /** How a risk review ends. */
    public record Decision(String outcome, String note) {

        /** The two ways. */
        enum Outcome {
            PASSED,
            REJECTED
        }
    }

    /** Why an order is frozen. */
    public record Freeze(String reason) {}

    /** Whose imported orders come alive. */
    public record Activation(String seller) {}

    @POST
    @Idempotent
    @Path("{no}/risk-review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("no") String no, Decision decided) {
        OrderRef order = target.order(no);
        Decision decision = Body.require(decided);
        String note = Body.text("note", decision.note(), LONGEST_NOTE);
        switch (Body.oneOf("outcome", decision.outcome(), Decision.Outcome.class)) {
            case PASSED -> orders.passRisk(order, note, target.by());
            case REJECTED -> orders.rejectRisk(order, note, target.by());
        }
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/freeze")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response freeze(@PathParam("no") String no, Freeze told) {
        OrderRef order = target.order(no);
        String reason = Body.requiredText("reason", Body.require(told).reason(), LONGEST_NOTE);
        orders.freeze(order, reason, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/unfreeze")
    public Response unfreeze(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.unfreeze(order, target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("activation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response activate(Activation told) {
        int activated = orders.activate(seller(Body.require(told).seller()), AT_ONCE, target.by());
        return Response.ok(Map.of("activated", activated, "complete", activated < AT_ONCE))
                .build();
    }

    private static SellerId seller(String id) {
        try {
            return new SellerId(id == null ? "" : id);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.expecting("seller", "seller-id");
        }
    }
}
