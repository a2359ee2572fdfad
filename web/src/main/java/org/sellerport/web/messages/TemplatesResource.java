package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.MessageTemplates;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The texts that reminders and requests are written with. */
@Path("message-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private static final String ONE = "{purpose}/{channel}/{language}";

    @Inject
    private MessageTemplates templates;

    @Inject
    private Caller caller;

    /** The seller's own words. */
    public record Words(String subject, String body) {}

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<MessageTemplate> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("language"));
        return ListJson.whole(
                templates.templates(caller.seller(), query.text("language").orElse(null)));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void write(
            @PathParam("purpose") String purpose,
            @PathParam("channel") String channel,
            @PathParam("language") String language,
            Words words) {
        Words given = Body.require(words);
        templates.write(
                caller.seller(),
                new MessageTemplate(
                        Body.oneOf("purpose", purpose, MessageTemplate.Purpose.class),
                        Body.oneOf("channel", channel, ReminderChannel.class),
                        language,
                        Body.text("subject", given.subject(), MessageTemplate.LONGEST_SUBJECT),
                        Body.text("body", given.body(), MessageTemplate.LONGEST_BODY),
                        true));
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void reset(
            @PathParam("purpose") String purpose,
            @PathParam("channel") String channel,
            @PathParam("language") String language) {
        templates.reset(
                caller.seller(),
                Body.oneOf("purpose", purpose, MessageTemplate.Purpose.class),
                Body.oneOf("channel", channel, ReminderChannel.class),
                language);
    }
}
