package org.sellerport.webhooks.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * Telling sellers' own systems what happens to their orders: every fact, in the order of each order, at least once. A
 * delivery is a POST of JSON with the headers {@code Sellerport-Id} (the same for a repetition), {@code Sellerport-Timestamp}
 * (seconds since 1970) and {@code Sellerport-Signature} (HMAC-SHA256 of {@code timestamp.body} with the secret, in
 * hexadecimal). Anything but an answer of 2xx within ten seconds is tried again.
 */
public interface Webhooks {

    /** How many a seller can have. */
    int MOST = 10;

    List<Webhook> list(SellerId seller);

    /**
     * Adds one; it hears of everything from now on.
     *
     * @throws WebhookInvalid unless it is an https address of a public host
     * @throws WebhooksUsedUp if the seller has {@value #MOST}
     */
    Webhook.Made add(SellerId seller, String url);

    /** Takes one away with all that was not delivered to it. Throws {@link WebhookUnknown}. */
    void remove(SellerId seller, long id);

    /**
     * What was delivered in the last days, latest first.
     *
     * @param before the id of the last one of the page before
     * @throws WebhookUnknown if the seller has no such webhook
     */
    List<Webhook.Delivery> deliveries(SellerId seller, long id, Optional<Long> before, int limit);

    /** Delivers once more what was delivered. Throws {@link WebhookUnknown}. */
    void redeliver(SellerId seller, long id, long delivery);
}
