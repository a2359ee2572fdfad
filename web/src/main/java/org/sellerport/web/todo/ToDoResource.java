package org.sellerport.web.todo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.todo.api.ToDo;
import org.sellerport.todo.api.ToDoList;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** What the seller has to do, most urgent first. */
@Path("todo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class ToDoResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private ToDoList list;

    @Inject
    private Caller caller;

    /** A page of the list with the counters of all kinds. */
    public record Answer(List<ItemJson> items, String next, List<CounterJson> counters) {}

    /**
     * One thing to do.
     *
     * @param outcome what happens at {@code due} if nothing is done; null where nothing happens by itself
     */
    public record ItemJson(
            String kind,
            String orderNo,
            String buyer,
            MoneyJson orderAmount,
            String due,
            boolean late,
            String outcome,
            String detail) {}

    /** How many of a kind; {@code more} where counting stopped there. */
    public record CounterJson(String kind, long count, boolean more, long dueWithin24h) {}

    @GET
    public Answer list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("kind", "after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        var page = list.page(caller.seller(), query.oneOf("kind", ToDo.Kind.class), query.text("after"), limit);
        Instant now = list.now();
        return new Answer(
                page.items().stream().map(one -> item(one, now, caller.zone())).toList(),
                page.next().orElse(null),
                list.counters(caller.seller()).stream()
                        .map(counter -> new CounterJson(
                                counter.kind().name(), counter.count(), counter.isMore(), counter.soon()))
                        .toList());
    }

    private static ItemJson item(ToDo one, Instant now, ZoneId zone) {
        return new ItemJson(
                one.kind().name(),
                one.order().toString(),
                one.buyer(),
                one.amount() == null ? null : MoneyJson.of(one.amount()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(one.due().atZone(zone)),
                one.due().isBefore(now),
                one.outcome() == null ? null : one.outcome().name(),
                one.detail());
    }
}
