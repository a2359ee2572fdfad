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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sellerport.orders.api.OrderFact;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
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

    /** Where to send, and what; no kinds for every fact. */
    public record NewWebhook(String url, List<String> kinds) {}

    /** A webhook; its secret is shown when it is made and never again. */
    public record WebhookJson(long id, String url, List<String> kinds, String createdAt, String pausedAt, String secret)
            implements OnceShown {

        @Override
        public WebhookJson withoutSecret() {
            return new WebhookJson(id, url, kinds, createdAt, pausedAt, null);
        }
    }

    /** Something that was delivered. */
    public record DeliveryJson(
            long id,
            String orderNo,
            String body,
            String happenedAt,
            String deliveredAt,
            Integer status,
            String failure) {}

    /** Something that is still to be delivered; tryAt is null once it was given up. */
    public record WaitingJson(
            long id, String orderNo, String body, String happenedAt, int tries, String tryAt, String reason) {}

    @GET
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<WebhookJson> list() {
        return ListJson.whole(webhooks.list(caller.seller()).stream()
                .map(webhook -> json(webhook, null))
                .toList());
    }

    private WebhookJson json(Webhook webhook, String secret) {
        Times times = new Times(caller.zone());
        return new WebhookJson(
                webhook.id(),
                webhook.url(),
                webhook.kinds().stream().sorted().map(Enum::name).toList(),
                times.of(webhook.createdAt()),
                times.of(webhook.pausedAt()),
                secret);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response add(NewWebhook wanted) {
        String url = Body.requiredText("url", Body.require(wanted).url(), LONGEST_URL);
        Webhook.Made made = webhooks.add(caller.seller(), url, kinds(wanted.kinds()));
        return Response.status(Response.Status.CREATED)
                .entity(json(made.webhook(), made.secret()))
                .build();
    }

    private static Set<OrderFact.Kind> kinds(List<String> names) {
        return Stream.ofNullable(names)
                .flatMap(List::stream)
                .map(name -> Body.oneOf("kinds", name, OrderFact.Kind.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public void remove(@PathParam("webhook") long id) {
        webhooks.remove(caller.seller(), id);
    }

    /** Sends nothing for a while; what happens meanwhile waits. */
    @POST
    @Idempotent
    @Path(ONE + "/pause")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response pause(@PathParam("webhook") long id) {
        webhooks.pause(caller.seller(), id);
        return Response.noContent().build();
    }

    @POST
    @Idempotent
    @Path(ONE + "/resumption")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response resume(@PathParam("webhook") long id) {
        webhooks.resume(caller.seller(), id);
        return Response.noContent().build();
    }

    /** Sends a delivery of the kind TEST, once. */
    @POST
    @Idempotent
    @Path(ONE + "/test")
    @RolesAllowed(Scopes.ORDERS_WRITE)
    public Response test(@PathParam("webhook") long id) {
        webhooks.test(caller.seller(), id);
        return Response.accepted().build();
    }

    /** The oldest of what is still to be delivered. */
    @GET
    @Path(ONE + "/waiting")
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<WaitingJson> waiting(@PathParam("webhook") long id) {
        Times times = new Times(caller.zone());
        return ListJson.whole(webhooks.waiting(caller.seller(), id, LARGEST_PAGE).stream()
                .map(one -> new WaitingJson(
                        one.id(),
                        one.isTrial() ? null : one.subject(),
                        one.body(),
                        times.of(one.happenedAt()),
                        one.tries(),
                        times.of(one.tryAt()),
                        one.reason()))
                .toList());
    }

    @GET
    @Path(ONE + "/deliveries")
    @RolesAllowed(Scopes.ORDERS_READ)
    public ListJson<DeliveryJson> deliveries(@PathParam("webhook") long id, @Context UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters(), Set.of("after", "limit"));
        int limit = query.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        List<Webhook.Delivery> page = webhooks.deliveries(caller.seller(), id, query.after(), limit);
        return new ListJson<>(
                page.stream().map(this::json).toList(),
                page.size() < limit ? null : String.valueOf(page.get(limit - 1).id()));
    }

    private DeliveryJson json(Webhook.Delivery delivery) {
        Times times = new Times(caller.zone());
        return new DeliveryJson(
                delivery.id(),
                delivery.isTrial() ? null : delivery.subject(),
                delivery.body(),
                times.of(delivery.happenedAt()),
                times.of(delivery.deliveredAt()),
                delivery.status() == 0 ? null : delivery.status(),
                delivery.failure());
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
