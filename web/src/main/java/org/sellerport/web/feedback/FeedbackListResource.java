package org.sellerport.web.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.sellerport.feedback.api.FeedbackRow;
import org.sellerport.feedback.api.FeedbackScore;
import org.sellerport.feedback.api.MutualFeedback;
import org.sellerport.feedback.api.MutualFeedback.Shelf;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.feedback.FeedbackJson.ReplyJson;
import org.sellerport.web.feedback.FeedbackJson.SaidJson;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The calling seller's feedback: to write, received or given, and how buyers rated. */
@Path("feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class FeedbackListResource {

    private static final int USUAL_PAGE = 50;
    private static final Set<String> PARAMETERS = Set.of("shelf", "after", "limit");

    @Inject
    private MutualFeedback feedback;

    @Inject
    private Caller caller;

    /**
     * A line; {@code until} ends the time to write, or is when the other side could read it. {@code buyer} is SILENT, HIDDEN
     * or REVEALED.
     */
    public record RowJson(
            String orderNo,
            String buyerName,
            String title,
            String until,
            SaidJson said,
            ReplyJson reply,
            String buyer) {

        static RowJson of(FeedbackRow row, Times times) {
            return new RowJson(
                    row.order().toString(),
                    row.buyerName(),
                    row.title(),
                    times.of(row.until()),
                    SaidJson.of(row.said(), times),
                    ReplyJson.of(row.reply(), times),
                    row.buyer().name());
        }
    }

    /** How buyers rated in the last 180 days; the average is null where nobody has. */
    public record ScoreJson(String average, long total, Map<Integer, Long> counts) {

        static ScoreJson of(FeedbackScore score) {
            return new ScoreJson(score.average().map(Object::toString).orElse(null), score.total(), score.counts());
        }
    }

    @GET
    public ListJson<RowJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), PARAMETERS);
        Times times = new Times(caller.zone());
        var page = feedback.list(
                caller.seller(),
                query.oneOf("shelf", Shelf.class).orElse(Shelf.TO_WRITE),
                query.text("after"),
                query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT));
        return new ListJson<>(
                page.items().stream().map(row -> RowJson.of(row, times)).toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("score")
    public ScoreJson score() {
        return ScoreJson.of(feedback.score(caller.seller()));
    }
}
