package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.messages.api.ReminderRule;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** A seller's automatic reminders. */
@Path("reminder-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    /** After so many hours, by that channel. */
    public record NewRule(int hours, String channel) {}

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<ReminderRule> list() {
        return ListJson.whole(reminders.rules(caller.seller()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response add(NewRule wanted) {
        ReminderChannel channel = Body.oneOf("channel", Body.require(wanted).channel(), ReminderChannel.class);
        return Response.status(Response.Status.CREATED)
                .entity(reminders.addRule(caller.seller(), wanted.hours(), channel))
                .build();
    }

    @DELETE
    @Path("{rule: [0-9]{1,9}}")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void remove(@PathParam("rule") int rule) {
        reminders.removeRule(caller.seller(), rule);
    }
}
