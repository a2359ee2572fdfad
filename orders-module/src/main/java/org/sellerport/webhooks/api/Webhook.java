package org.sellerport.webhooks.api;

import java.time.Instant;
import java.util.Set;
import org.sellerport.orders.api.OrderFact;

/**
 * An address that is told of the facts of a seller's orders.
 *
 * @param kinds what it is told of; none for every fact
 * @param pausedAt since when nothing is sent to it; null while it is
 */
public record Webhook(long id, String url, Set<OrderFact.Kind> kinds, Instant createdAt, Instant pausedAt) {

    public Webhook {
        kinds = Set.copyOf(kinds);
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /** One that was just made; its secret is shown this once. */
    public record Made(Webhook webhook, String secret) {}

    /**
     * Something that was delivered, or a trial that was not.
     *
     * @param id what the receiver got as its id: the same for every repetition
     * @param subject the order's number; {@link Webhooks#TRIAL} for a trial
     * @param kind of the fact that the body tells
     * @param status of HTTP, as the receiver answered; 0 where it did not
     * @param failure why a trial did not get through; null for what was delivered
     */
    public record Delivery(
            long id,
            String subject,
            String kind,
            String body,
            Instant happenedAt,
            Instant deliveredAt,
            int status,
            String failure) {

        public boolean isTrial() {
            return subject.equals(Webhooks.TRIAL);
        }
    }

    /**
     * Something that is still to be delivered.
     *
     * @param subject the order's number; {@link Webhooks#TRIAL} for a trial
     * @param kind of the fact that the body tells
     * @param tries how often it was tried
     * @param tryAt when it is tried next; null once it was given up, until an operator decides
     * @param reason why the last try failed; null before the first
     */
    public record Waiting(
            long id,
            String subject,
            String kind,
            String body,
            Instant happenedAt,
            int tries,
            Instant tryAt,
            String reason) {

        public boolean isTrial() {
            return subject.equals(Webhooks.TRIAL);
        }
    }
}
