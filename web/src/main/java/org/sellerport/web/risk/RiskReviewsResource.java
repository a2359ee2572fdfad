package org.sellerport.web.risk;

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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.RiskReviews;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** The orders under risk review, of all sellers. They are decided at {@code orders/{no}/risk-review}. */
@Path("risk-reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class RiskReviewsResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private RiskReviews reviews;

    @Inject
    private Caller caller;

    /** Which part of the queue. */
    enum Part {
        OBJECTED,
        ALL
    }

    /**
     * An order under review.
     *
     * @param due when the clock ends and {@code outcome} happens; null while it stands
     */
    public record CaseJson(
            String orderNo,
            String seller,
            String placedAt,
            String fundsArrivedAt,
            MoneyJson orderAmount,
            List<String> objections,
            boolean waiting,
            String due,
            String outcome,
            RiskReviews.Who buyer,
            RiskReviews.Where shipTo,
            long version) {}

    @GET
    public ListJson<CaseJson> queue(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("part", "after", "limit"));
        boolean objectedOnly = query.oneOf("part", Part.class).orElse(Part.ALL) == Part.OBJECTED;
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        var page = reviews.queue(objectedOnly, query.text("after"), limit);
        return new ListJson<>(
                page.items().stream().map(this::json).toList(), page.next().orElse(null));
    }

    private CaseJson json(RiskReviews.Case one) {
        return new CaseJson(
                one.order().toString(),
                one.seller().value(),
                time(one.placedAt()),
                time(one.fundsArrivedAt()),
                MoneyJson.of(one.amount()),
                one.objections(),
                one.waiting(),
                time(one.due()),
                one.outcome().name(),
                one.buyer(),
                one.shipTo(),
                one.version());
    }

    private String time(Instant at) {
        return at == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(caller.zone()));
    }
}
