package org.sellerport.web.disputes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.sellerport.disputes.api.Claim;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.Disputes;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Target;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.MoneyJson;

/** Where a buyer opens a dispute about an order, told by the storefront. */
@Path("orders/{no}/disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.STOREFRONT)
public class OpenDisputeResource {

    private static final int MOST_LINES = 1_000;

    @Inject
    private Disputes disputes;

    @Inject
    private Target target;

    @Inject
    private DisputeTarget dispute;

    /** What he complains of, and what he asks for; no lines mean the whole order. */
    public record ClaimBody(String reason, String solution, MoneyJson amount, String text, List<Integer> lines) {

        Claim claim() {
            List<Integer> named = lines == null ? List.of() : lines;
            if (named.size() > MOST_LINES || named.stream().anyMatch(Objects::isNull)) {
                throw Refusal.expecting("lines", "number", 1, MOST_LINES);
            }
            return new Claim(
                    Body.oneOf("reason", reason, DisputeReason.class),
                    new OfferBody(solution, amount, text).offer(),
                    named);
        }
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("no") String no, ClaimBody body, @Context UriInfo uri) {
        OrderRef order = target.order(no);
        disputes.open(order, Body.require(body).claim(), dispute.as(Actor.BUYER));
        return Response.fromResponse(dispute.answer(order.seller(), order.no(), Response.Status.CREATED))
                .location(uri.getBaseUriBuilder()
                        .path("disputes")
                        .path(order.no().toString())
                        .build())
                .build();
    }
}
