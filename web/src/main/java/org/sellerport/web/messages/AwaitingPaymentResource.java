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
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.sellerport.messages.api.ChannelEffect;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** Whom to chase, soonest death first, and what came of chasing. */
@Path("awaiting-payment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.ORDERS_READ)
public class AwaitingPaymentResource {

    private static final int USUAL_PAGE = 50;
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @GET
    public ListJson<UnpaidJson> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, PaymentReminders.PAGE_LIMIT);
        var page = reminders.unpaid(caller.seller(), query.text("after"), limit);
        Times times = new Times(caller.zone());
        return new ListJson<>(
                page.items().stream()
                        .map(order -> UnpaidJson.of(order, times, caller.language()))
                        .toList(),
                page.next().orElse(null));
    }

    @GET
    @Path("effect")
    public ListJson<ChannelEffect> effect(@Context UriInfo uri) {
        int days = Query.of(uri.getQueryParameters(), Set.of("days")).number("days", USUAL_DAYS, 1, MOST_DAYS);
        return ListJson.whole(reminders.effect(caller.seller(), clock.instant().minus(Duration.ofDays(days))));
    }
}
