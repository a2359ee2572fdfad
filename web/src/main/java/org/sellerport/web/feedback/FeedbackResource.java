package org.sellerport.web.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.feedback.api.MutualFeedback;
import org.sellerport.feedback.api.RatingInvalid;
import org.sellerport.feedback.api.Side;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;

/** Feedback on an order: the storefront writes the buyer's, a seller his own; the seller replies and reads. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    // Longer than what the rules allow, so that it is they who refuse.
    private static final int LONGEST = 10_000;

    @Inject
    private MutualFeedback feedback;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** What is said of the other side. */
    public record Said(Integer rating, String comment) {}

    /** What the seller replies. */
    public record Reply(String text) {}

    @POST
    @Idempotent
    @Path("{no}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.STOREFRONT, Scopes.ORDERS_WRITE})
    public Response write(@PathParam("no") String no, Said said) {
        OrderRef order = target.order(no);
        if (Body.require(said).rating() == null) {
            throw new RatingInvalid(0);
        }
        Side side = caller.ownSeller().isPresent() ? Side.SELLER : Side.BUYER;
        feedback.write(order, side, said.rating(), Body.text("comment", said.comment(), LONGEST), target.by());
        return target.now(order);
    }

    @POST
    @Idempotent
    @Path("{no}/feedback/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response reply(@PathParam("no") String no, Reply reply) {
        OrderRef order = target.order(no);
        feedback.reply(order, Body.text("text", Body.require(reply).text(), LONGEST), target.by());
        return target.now(order);
    }

    /** What the seller may see of both sides. */
    @GET
    @Path("{no}/feedback")
    @RolesAllowed(Scopes.ORDERS_READ)
    public FeedbackJson read(@PathParam("no") String no) {
        return FeedbackJson.of(feedback.of(caller.seller(), Target.number(no)), new Times(caller.zone()));
    }
}
