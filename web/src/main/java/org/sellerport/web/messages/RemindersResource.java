package org.sellerport.web.messages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.sellerport.messages.api.CallResult;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.PaymentReminders;
import org.sellerport.messages.api.Reminder;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.orders.api.OrderHistory;
import org.sellerport.orders.api.OrderRef;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Target;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** Reminding the buyer of one order to pay. */
@Path("orders/{no}/payment-reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RemindersResource {

    @Inject
    private PaymentReminders reminders;

    @Inject
    private OrderHistory orders;

    @Inject
    private Target target;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * What to send.
     *
     * @param text instead of the template's, or the note about a call; may be absent
     * @param result of a call, otherwise absent
     * @param at when the call was; now where it is absent
     */
    public record NewReminder(String channel, String text, String result, String at) {}

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response remind(@PathParam("no") String no, NewReminder wanted) {
        OrderRef order = target.order(no);
        ReminderChannel channel = Body.oneOf("channel", Body.require(wanted).channel(), ReminderChannel.class);
        String text = Body.text("text", wanted.text(), MessageTemplate.LONGEST_BODY);
        Reminder reminder = channel == ReminderChannel.PHONE
                ? reminders.logCall(
                        order,
                        Body.oneOf("result", wanted.result(), CallResult.class),
                        text,
                        moment(wanted.at()),
                        target.by())
                : reminders.remind(order, channel, text, target.by());
        return Response.status(Response.Status.CREATED).entity(json(reminder)).build();
    }

    private Instant moment(String text) {
        try {
            return text == null ? clock.instant() : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refusal.expecting("at", "moment");
        }
    }

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<ReminderJson> list(@PathParam("no") String no) {
        OrderRef order = target.order(no);
        orders.order(order.seller(), order.no());
        return ListJson.whole(reminders.reminders(order.seller(), order.no()).stream()
                .map(this::json)
                .toList());
    }

    private ReminderJson json(Reminder one) {
        return ReminderJson.of(one, new Times(caller.zone()));
    }
}
