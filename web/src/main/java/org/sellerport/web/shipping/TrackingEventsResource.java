package org.sellerport.web.shipping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sellerport.orders.api.Actor;
import org.sellerport.orders.api.By;
import org.sellerport.shipping.api.Tracking;
import org.sellerport.shipping.api.TrackingEvent;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;

/** Takes what carriers say of parcels. The answer tells of each event what became of it; none hinders another. */
@Path("tracking-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.CARRIER)
public class TrackingEventsResource {

    private static final Logger LOG = Logger.getLogger(TrackingEventsResource.class.getName());
    private static final int MOST_EVENTS = 500;

    @Inject
    private Tracking tracking;

    @Inject
    private EventReading reading;

    @Inject
    private Caller caller;

    /** A batch. */
    public record Batch(List<EventReading.EventBody> events) {}

    /** What became of the events, in their order. */
    public record Verdicts(List<VerdictJson> items) {}

    /**
     * What became of one.
     *
     * @param outcome APPLIED, REPEATED, WAITING, DORMANT, INVALID, or FAILED for one that is to be sent again
     * @param detail why it is invalid; null otherwise
     */
    public record VerdictJson(String id, String outcome, String detail) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(Batch told) {
        List<EventReading.EventBody> events = Body.require(told).events();
        if (events == null || events.size() > MOST_EVENTS) {
            throw Refusal.expecting("events", "number", 0, MOST_EVENTS);
        }
        return Response.ok(new Verdicts(events.stream().map(this::take).toList()))
                .build();
    }

    private VerdictJson take(EventReading.EventBody told) {
        String id = told == null ? null : told.id();
        EventReading.Read read = reading.read(told);
        if (read.fault() != null) {
            return new VerdictJson(id, "INVALID", read.fault());
        }
        return new VerdictJson(id, outcome(read.event()), null);
    }

    private String outcome(TrackingEvent event) {
        By by = new By(Actor.CARRIER, caller.name());
        try {
            return tracking.take(event, by).name();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "Event " + event.carrier() + " " + event.id() + " was not told");
            tracking.keep(event, by);
            return "FAILED";
        }
    }
}
