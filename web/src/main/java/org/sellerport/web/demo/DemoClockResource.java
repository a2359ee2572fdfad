package org.sellerport.web.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Duration;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;

/** The clock of the demo. Outside of demo mode there is nothing here. */
@Path("demo/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Scopes.OPERATOR, Scopes.STOREFRONT, Scopes.ORDERS_WRITE})
public class DemoClockResource {

    @Inject
    private Simulation simulation;

    /** How far to move it, as an ISO 8601 duration. */
    public record Leap(String advance) {}

    /** What the market's clock shows. */
    public record ClockJson(String now) {}

    @GET
    public ClockJson now() {
        refuseUnlessDemo();
        return new ClockJson(simulation.now().toString());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response advance(Leap leap) {
        refuseUnlessDemo();
        simulation.advance(duration(Body.require(leap).advance()));
        return Response.ok(new ClockJson(simulation.now().toString())).build();
    }

    private void refuseUnlessDemo() {
        if (!simulation.isThere()) {
            throw new Refusal(404, "not-found");
        }
    }

    private static Duration duration(String text) {
        try {
            Duration wanted = Duration.parse(text == null ? "" : text);
            if (wanted.compareTo(Duration.ofSeconds(1)) >= 0 && wanted.compareTo(Simulation.FARTHEST) <= 0) {
                return wanted;
            }
        } catch (DateTimeException unreadable) {
            throw Refusal.expecting("advance", "leap", Simulation.FARTHEST.toDays());
        }
        throw Refusal.expecting("advance", "leap", Simulation.FARTHEST.toDays());
    }
}
