package org.sellerport.web.payouts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.payouts.api.OpenDecision;
import org.sellerport.payouts.api.PayoutDecisions;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** What waits for the operator's decision, the most urgent first. It is decided at {@code orders/{no}/payout-decision}. */
@Path("payout-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.OPERATOR)
public class PayoutDecisionsResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private PayoutDecisions decisions;

    @Inject
    private Caller caller;

    /** An order that waits. */
    public record DecisionJson(
            String orderNo,
            String seller,
            MoneyJson held,
            VerificationJson verification,
            String since,
            String decideBy,
            Long request,
            String heldBy) {}

    /** A page, with how many wait in all and how many of them too long. */
    public record QueueJson(List<DecisionJson> items, String next, long waiting, long overdue) {}

    @GET
    public QueueJson queue(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        var page = decisions.queue(query.text("after"), query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT));
        PayoutDecisions.Backlog backlog = decisions.backlog();
        Times times = new Times(caller.zone());
        return new QueueJson(
                page.items().stream().map(one -> json(one, times)).toList(),
                page.next().orElse(null),
                backlog.waiting(),
                backlog.overdue());
    }

    private static DecisionJson json(OpenDecision one, Times times) {
        return new DecisionJson(
                one.order().toString(),
                one.seller().value(),
                MoneyJson.of(one.held()),
                VerificationJson.of(one.verification()),
                times.of(one.since()),
                times.of(one.decideBy()),
                one.request(),
                one.heldBy() == null ? null : one.heldBy().name());
    }
}
