package org.sellerport.web.disputes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sellerport.disputes.api.DisputeFilter;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeReason;
import org.sellerport.disputes.api.DisputeRow;
import org.sellerport.disputes.api.DisputeTab;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderHistory.Page;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** Disputes to look at: a seller's own, and for an operator those of all sellers that wait for a ruling. */
@Path("disputes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> OF_SELLERS =
            Set.of("status", "reason", "q", "openedFrom", "openedTo", "after", "limit");
    private static final Set<String> OF_OPERATORS = Set.of("after", "limit");

    @Inject
    private DisputeHistory history;

    @Inject
    private DisputeTarget target;

    @Inject
    private Caller caller;

    @GET
    @RolesAllowed({Scopes.DISPUTES, Scopes.OPERATOR})
    public ListJson<DisputeRowJson> list(@Context UriInfo uri) {
        boolean ofSeller = caller.ownSeller().isPresent();
        Query query = Query.of(uri.getQueryParameters(), ofSeller ? OF_SELLERS : OF_OPERATORS);
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        Optional<String> after = query.text("after");
        Page<DisputeRow> page =
                ofSeller ? history.list(caller.seller(), filter(query), after, limit) : history.toRule(after, limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream().map(row -> DisputeRowJson.of(row, times)).toList(),
                page.next().orElse(null));
    }

    private DisputeFilter filter(Query query) {
        return new DisputeFilter(
                query.oneOf("status", DisputeTab.class).orElse(DisputeTab.ALL),
                query.oneOf("reason", DisputeReason.class).orElse(null),
                query.text("q").orElse(null),
                query.from("openedFrom", caller.zone()).orElse(null),
                query.to("openedTo", caller.zone()).orElse(null));
    }

    /** How many there are: by tab for a seller, to rule and overdue for an operator. */
    @GET
    @Path("summary")
    @RolesAllowed({Scopes.DISPUTES, Scopes.OPERATOR})
    public Map<String, Long> summary() {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (caller.ownSeller().isPresent()) {
            history.summary(caller.seller()).forEach((tab, count) -> counts.put(tab.name(), count));
        } else {
            DisputeHistory.ToRule toRule = history.countToRule();
            counts.put("WITH_OPERATOR", toRule.all());
            counts.put("OVERDUE", toRule.overdue());
        }
        return counts;
    }

    @GET
    @Path("{no: [0-9]{16}}")
    @RolesAllowed({Scopes.DISPUTES, Scopes.STOREFRONT, Scopes.OPERATOR})
    public Response dispute(@PathParam("no") String no) {
        return target.now(target.dispute(no));
    }
}
