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
import java.util.Set;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.payouts.api.PayoutFilter;
import org.sellerport.payouts.api.PayoutRow;
import org.sellerport.payouts.api.Payouts;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.MoneyJson;
import org.sellerport.web.rest.Query;

/** The calling seller's payouts, the last received first, and what is to come. */
@Path("payouts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.FUNDS_READ)
public class PayoutsResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private Payouts payouts;

    @Inject
    private Caller caller;

    /** Which payouts. */
    enum Part {
        ALL,
        /** Something stops them, or a condition is missing. */
        HELD
    }

    /** One order's payout; what is not known yet is null. */
    public record PayoutJson(
            String orderNo,
            String since,
            MoneyJson paid,
            MoneyJson refunded,
            MoneyJson commission,
            MoneyJson affiliate,
            MoneyJson payout,
            String status,
            VerificationJson verification,
            String heldBy,
            String releaseOn,
            String releasedAt) {}

    /** What is due on a day. */
    public record DayJson(String day, MoneyJson amount, long orders) {}

    @GET
    public ListJson<PayoutJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("status", "part", "after", "limit"));
        PayoutFilter filter = new PayoutFilter(
                query.oneOf("status", PayoutStatus.class),
                query.oneOf("part", Part.class).orElse(Part.ALL) == Part.HELD);
        int limit = query.number("limit", USUAL_PAGE, 1, OrderHistory.PAGE_LIMIT);
        var page = payouts.list(caller.seller(), filter, query.text("after"), limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream().map(row -> json(row, times)).toList(),
                page.next().orElse(null));
    }

    private static PayoutJson json(PayoutRow row, Times times) {
        return new PayoutJson(
                row.order().toString(),
                times.of(row.since()),
                MoneyJson.of(row.paid()),
                MoneyJson.of(row.refunded()),
                MoneyJson.of(row.commission()),
                MoneyJson.of(row.affiliate()),
                MoneyJson.of(row.payout()),
                row.status().name(),
                VerificationJson.of(row.verification()),
                row.heldBy() == null ? null : row.heldBy().name(),
                times.of(row.releaseOn()),
                times.of(row.releasedAt()));
    }

    /** What will be released on which day, if nothing stops it. */
    @GET
    @Path("forecast")
    public ListJson<DayJson> forecast() {
        return ListJson.whole(payouts.forecast(caller.seller()).stream()
                .map(day -> new DayJson(day.day().toString(), MoneyJson.of(day.amount()), day.orders()))
                .toList());
    }
}
