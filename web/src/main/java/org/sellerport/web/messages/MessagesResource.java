package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.sellerport.messages.api.Message;
import org.sellerport.messages.api.OrderMessages;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** What buyer and seller write to each other about an order; the storefront speaks for the buyer. */
@Path("orders/{no}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS = Set.of("after", "limit");

    @Inject
    private OrderMessages messages;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    /** What to write; {@code readUpTo} is the last message that was seen while it was written. */
    public record NewMessage(String text, Integer readUpTo) {}

    /** The last message that was read. */
    public record ReadMark(Integer upTo) {}

    @GET
    @RolesAllowed({Scopes.ORDERS_READ, Scopes.STOREFRONT})
    public ListJson<MessageJson> list(@PathParam("no") String no, @Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        OrderRef order = target.order(no);
        int limit = query.number("limit", USUAL_PAGE, 1, OrderMessages.PAGE_LIMIT);
        List<Message> page =
                messages.messages(order.seller(), order.no(), query.number("after", 0, 0, Integer.MAX_VALUE), limit);
        String next =
                page.size() < limit ? null : String.valueOf(page.get(limit - 1).no());
        return new ListJson<>(page.stream().map(this::json).toList(), next);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.ORDERS_WRITE, Scopes.STOREFRONT})
    public Response write(@PathParam("no") String no, NewMessage wanted) {
        OrderRef order = target.order(no);
        String text = Body.requiredText("text", Body.require(wanted).text(), Message.LONGEST);
        if (wanted.readUpTo() != null) {
            messages.read(order, wanted.readUpTo(), target.by());
        }
        return Response.status(Response.Status.CREATED)
                .entity(json(messages.write(order, text, target.by())))
                .build();
    }

    @POST
    @Idempotent
    @Path("read")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Scopes.ORDERS_WRITE, Scopes.STOREFRONT})
    public Response read(@PathParam("no") String no, ReadMark mark) {
        OrderRef order = target.order(no);
        Integer upTo = Body.require(mark).upTo();
        if (upTo == null || upTo < 1) {
            throw Refusal.expecting("upTo", "number", 1, Integer.MAX_VALUE);
        }
        messages.read(order, upTo, target.by());
        return Response.noContent().build();
    }

    private MessageJson json(Message message) {
        return MessageJson.of(
                message, new Times(caller.zone()), caller.ownSeller().isPresent());
    }
}
