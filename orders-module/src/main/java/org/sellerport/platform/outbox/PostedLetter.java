package org.sellerport.platform.outbox;

import java.time.Instant;

/**
 * A letter on its way.
 *
 * @param id stays the same however often it is carried: what tells a repetition from a new letter
 * @param attempt how many times it was carried with this one, from 1
 * @param leaseUntil until when nobody else carries it
 */
public record PostedLetter(
        long id,
        String topic,
        String seller,
        String subject,
        String body,
        Instant at,
        int attempt,
        Instant leaseUntil) {}
