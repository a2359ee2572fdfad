package org.sellerport.webhooks.api;

import java.time.Instant;

/** An address that is told of every fact of a seller's orders. */
public record Webhook(long id, String url, Instant createdAt) {

    /** One that was just made; its secret is shown this once. */
    public record Made(Webhook webhook, String secret) {}

    /**
     * Something that was delivered.
     *
     * @param id what the receiver got as its id: the same for every repetition
     * @param subject the order's number
     * @param status of HTTP, as the receiver answered
     */
    public record Delivery(long id, String subject, String body, Instant happenedAt, Instant deliveredAt, int status) {}
}
