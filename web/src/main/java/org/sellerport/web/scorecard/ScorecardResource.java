package org.sellerport.web.scorecard;

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
import java.util.stream.Stream;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.scorecard.api.Measure;
import org.sellerport.scorecard.api.Scorecard;
import org.sellerport.scorecard.api.ScoredOrder;
import org.sellerport.scorecard.api.Window;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The calling seller's scorecard, and the orders behind each of its numbers. */
@Path("scorecard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class ScorecardResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS = Set.of("kind", "days", "which", "after", "limit");

    @Inject
    private Scorecard scorecard;

    @Inject
    private Caller caller;

    /** Which orders of a rate. */
    enum Which {
        AGAINST,
        ALL
    }

    /** An order behind a number. */
    public record ScoredJson(String orderNo, String at, boolean against, String cause) {

        static ScoredJson of(ScoredOrder order, Times times) {
            return new ScoredJson(order.order().toString(), times.of(order.at()), order.against(), order.cause());
        }
    }

    @GET
    public ScoreJson score() {
        return ScoreJson.of(scorecard.score(caller.seller()), caller.language());
    }

    @GET
    @Path("orders")
    public ListJson<ScoredJson> orders(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        Times times = new Times(caller.zone());
        var page = scorecard.orders(
                caller.seller(),
                query.oneOf("kind", Measure.class).orElse(Measure.NON_FULFILMENT),
                window(query),
                query.oneOf("which", Which.class).orElse(Which.AGAINST) == Which.AGAINST,
                query.text("after"),
                query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT));
        return new ListJson<>(
                page.items().stream().map(one -> ScoredJson.of(one, times)).toList(),
                page.next().orElse(null));
    }

    private static Window window(Query query) {
        int days = query.number("days", Window.DAYS_30.days(), 1, Window.DAYS_30.days());
        return Stream.of(Window.values())
                .filter(window -> window.days() == days)
                .findFirst()
                .orElseThrow(() -> Refusal.expecting("days", "one-of", "7, 30"));
    }
}
