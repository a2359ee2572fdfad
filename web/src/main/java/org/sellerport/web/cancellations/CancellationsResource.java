package org.sellerport.web.cancellations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.CancellationRequests;
import org.sellerport.orders.api.CancellationRow;
import org.sellerport.orders.api.CancellationStatus;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;
import org.sellerport.web.scorecard.AnswerEffects;
import org.sellerport.web.scorecard.EffectJson;

/** The calling seller's requests to cancel: the open ones, most urgent first, or the ended ones, newest first. */
@Path("cancellation-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class CancellationsResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS = Set.of("state", "after", "limit");

    @Inject
    private CancellationRequests requests;

    @Inject
    private AnswerEffects effects;

    @Inject
    private Caller caller;

    /** A request; what belongs to the other state is null. */
    public record RequestJson(
            String orderNo,
            String externalId,
            String buyerName,
            String title,
            MoneyJson orderAmount,
            String status,
            String reason,
            String fault,
            String note,
            String askedAt,
            String answerBy,
            String endedAt,
            String answeredBy,
            boolean nonFulfilment,
            EffectJson effect) {}

    @GET
    public ListJson<RequestJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        Optional<String> after = query.text("after");
        SellerId seller = caller.seller();
        var page =
                switch (query.oneOf("state", RequestTab.class).orElse(RequestTab.OPEN)) {
                    case OPEN -> requests.open(seller, after, limit);
                    case ENDED -> requests.ended(seller, after, limit);
                };
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream().map(row -> json(row, times)).toList(),
                page.next().orElse(null));
    }

    private RequestJson json(CancellationRow row, Times times) {
        boolean open = row.status() == CancellationStatus.REQUESTED && row.reason() != null;
        return new RequestJson(
                row.order().toString(),
                row.externalId(),
                row.buyerName(),
                row.title(),
                MoneyJson.of(row.amount()),
                row.status().name(),
                row.reason() == null ? null : row.reason().name(),
                row.reason() == null ? null : row.reason().fault().name(),
                row.note(),
                times.of(row.askedAt()),
                times.of(row.answerBy()),
                times.of(row.endedAt()),
                row.answeredBy() == null ? null : row.answeredBy().name(),
                row.countsAsNonFulfilment(),
                open ? effects.json(row.reason()) : null);
    }
}
