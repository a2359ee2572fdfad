package org.sellerport.webhooks.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.OrderFact;

/**
 * Telling sellers' own systems what happens to their orders: every fact, in the order of each order, at least once. A
 * delivery is a POST of JSON with the headers {@code Sellerport-Id} (the same for a repetition), {@code Sellerport-Timestamp}
 * (seconds since 1970) and {@code Sellerport-Signature} (HMAC-SHA256 of {@code timestamp.body} with the secret, in
 * hexadecimal). Anything but an answer of 2xx within ten seconds is tried again.
 */
public interface Webhooks {

    /** How many a seller can have. */
    int MOST = 10;

    /** How long what happens is kept for a webhook that is paused, in days. */
    int DAYS_KEPT = 7;

    /** What a trial is about, instead of an order. */
    String TRIAL = "test";

    List<Webhook> list(SellerId seller);

    /**
     * Adds one; it hears of everything from now on, or of the facts of some kinds.
     *
     * @param kinds none for every fact
     * @throws WebhookInvalid unless it is an https address of a public host
     * @throws WebhooksUsedUp if the seller has {@value #MOST}
     */
    Webhook.Made add(SellerId seller, String url, Set<OrderFact.Kind> kinds);

    /** Takes one away with all that was not delivered to it. Throws {@link WebhookUnknown}. */
    void remove(SellerId seller, long id);

    /**
     * Sends nothing to it for a while: what happens waits, {@value #DAYS_KEPT} days at most. Throws {@link WebhookUnknown}.
     */
    void pause(SellerId seller, long id);

    /** Sends again, beginning with what waited. Throws {@link WebhookUnknown}. */
    void resume(SellerId seller, long id);

    /**
     * Sends a delivery of the kind {@code TEST}, even to one that is paused; what came of it stands among the deliveries.
     * It is tried once. Throws {@link WebhookUnknown}.
     */
    void test(SellerId seller, long id);

    /**
     * What was delivered in the last days, latest first.
     *
     * @param before the id of the last one of the page before
     * @throws WebhookUnknown if the seller has no such webhook
     */
    List<Webhook.Delivery> deliveries(SellerId seller, long id, Optional<Long> before, int limit);

    /** What is still to be delivered, oldest first. Throws {@link WebhookUnknown}. */
    List<Webhook.Waiting> waiting(SellerId seller, long id, int limit);

    /** Delivers once more what was delivered. Throws {@link WebhookUnknown}. */
    void redeliver(SellerId seller, long id, long delivery);
}
