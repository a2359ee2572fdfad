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
import java.util.Set;
import org.sellerport.kernel.BuyerId;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.Reminder;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.Query;

/** The messages in a buyer's inbox at the storefront (站内信), which shows them to him. */
@Path("site-messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Scopes.STOREFRONT)
public class SiteMessagesResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    private PaymentReminders reminders;

    @Inject
    private Caller caller;

    /** A message in the inbox; the same number of the same order is the same message. */
    public record SiteMessage(String orderNo, int number, String language, String text, String at) {}

    @GET
    public ListJson<SiteMessage> list(@Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("buyer", "limit"));
        String buyer = query.text("buyer")
                .filter(id -> id.length() <= 64 && !id.isBlank())
                .orElseThrow(() -> Refusal.expecting("buyer", "present", 64));
        Times times = new Times(caller.zone());
        return ListJson.whole(
                reminders
                        .siteMessages(
                                new BuyerId(buyer), query.number("limit", USUAL_PAGE, 1, PaymentReminders.PAGE_LIMIT))
                        .stream()
                        .map(one -> message(one, times))
                        .toList());
    }

    private static SiteMessage message(Reminder one, Times times) {
        return new SiteMessage(one.orderNo().toString(), one.no(), one.language(), one.body(), times.of(one.sentAt()));
    }
}
