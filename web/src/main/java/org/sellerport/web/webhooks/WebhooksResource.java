package org.sellerport.web.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.orders.Times;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;
import org.sellerport.web.rest.OnceShown;
import org.sellerport.web.rest.Query;
import org.sellerport.webhooks.api.Webhook;
import org.sellerport.webhooks.api.Webhooks;

/** Where a seller's own systems are told what happens to his orders. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_URL = 500;
    private static final String ONE = "{webhook: [0-9]{1,18}}";

    @Inject
    private Webhooks webhooks;

    @Inject
    private Caller caller;

    /** Where to send. */
    public record NewWebhook(String url) {}

    /** A webhook; its secret is shown when it is made and never again. */
    public record WebhookJson(long id, String url, String createdAt, String secret) implements OnceShown {

        @Override
        public WebhookJson withoutSecret() {
            return new WebhookJson(id, url, createdAt, null);
        }
    }

    /** Something that was delivered. */
    public record DeliveryJson(
            long id, String orderNo, String body, String happenedAt, String deliveredAt, int status) {}

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<WebhookJson> list() {
        return ListJson.whole(webhooks.list(caller.seller()).stream()
                .map(webhook -> json(webhook, null))
                .toList());
    }

    private WebhookJson json(Webhook webhook, String secret) {
        return new WebhookJson(webhook.id(), webhook.url(), new Times(caller.zone()).of(webhook.createdAt()), secret);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response add(NewWebhook wanted) {
        String url = Body.requiredText("url", Body.require(wanted).url(), LONGEST_URL);
        Webhook.Made made = webhooks.add(caller.seller(), url);
        return Response.status(Response.Status.CREATED)
                .entity(json(made.webhook(), made.secret()))
                .build();
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void remove(@PathParam("webhook") long id) {
        webhooks.remove(caller.seller(), id);
    }

    @GET
    @Path(ONE + "/deliveries")
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<DeliveryJson> deliveries(@PathParam("webhook") long id, @Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        List<Webhook.Delivery> page =
                webhooks.deliveries(caller.seller(), id, query.text("after").map(WebhooksResource::number), limit);
        return new ListJson<>(
                page.stream().map(this::json).toList(),
                page.size() < limit ? null : String.valueOf(page.get(limit - 1).id()));
    }

    private static Long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Refusal.ofValue("after", "1234");
        }
        return Long.valueOf(text);
    }

    private DeliveryJson json(Webhook.Delivery delivery) {
        Times times = new Times(caller.zone());
        return new DeliveryJson(
                delivery.id(),
                delivery.subject(),
                delivery.body(),
                times.of(delivery.happenedAt()),
                times.of(delivery.deliveredAt()),
                delivery.status());
    }

    @POST
    @Idempotent
    @Path(ONE + "/deliveries/{delivery: [0-9]{1,18}}/redelivery")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response redeliver(@PathParam("webhook") long id, @PathParam("delivery") long delivery) {
        webhooks.redeliver(caller.seller(), id, delivery);
        return Response.accepted().build();
    }
}
