package org.sellerport.messages.api;

import java.time.Instant;
import org.sellerport.orders.api.Actor;

/**
 * One message about an order.
 *
 * @param no its number within the order, from 1
 * @param author {@code BUYER}, {@code SELLER}, or {@code SYSTEM} for what a rule of the seller's sent
 * @param who the login or key that wrote it, null where only the role is known; not for the other side to see
 */
public record Message(int no, Actor author, String who, Kind kind, String text, Instant at) {

    /** The most characters a message can have. */
    public static final int LONGEST = 4_000;

    public enum Kind {
        MESSAGE,
        PAYMENT_REMINDER,
        REASON_CORRECTION
    }
}
