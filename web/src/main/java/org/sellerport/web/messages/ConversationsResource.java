package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.sellerport.messages.api.Conversation;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** A seller's conversations, what he has not read first. */
@Path("messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class ConversationsResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS = Set.of("show", "after", "limit");

    private enum Show {
        ALL,
        UNREAD
    }

    @Inject
    private OrderMessages messages;

    @Inject
    private Caller caller;

    @GET
    public ListJson<ConversationJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        boolean unreadOnly = query.oneOf("show", Show.class).orElse(Show.ALL) == Show.UNREAD;
        int limit = query.number("limit", USUAL_PAGE, 1, OrderMessages.PAGE_LIMIT);
        var page = messages.conversations(caller.seller(), unreadOnly, query.text("after"), limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream()
                        .map(row -> ConversationJson.of(row, times))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("unread")
    public Conversation.Unread unread() {
        return messages.unread(caller.seller());
    }
}
