package org.sellerport.payouts.api;

import java.time.Instant;
import org.sellerport.orders.api.Actor;

/**
 * One condition of an order's payout.
 *
 * @param who can bring it about; null where it is met, and where it is only a matter of time
 * @param by until when, or null; what is met has the moment of that where it is known
 * @param detail such as the country that a carrier named instead; may be null
 */
public record Condition(Kind kind, boolean met, Actor who, Instant by, String detail) {

    /** What has to be. */
    public enum Kind {
        /** The buyer's money has arrived. */
        PAID,
        /** It is not imported history that sleeps. */
        ACTIVE,
        /** The risk review has passed and the order is on its way as a whole. */
        SHIPPED,
        /** The buyer confirmed, the time for that ran out, or the carrier delivered and the buyer said nothing. */
        RECEIVED,
        /** The tracking of every parcel ends in delivered. */
        DELIVERED,
        /** Every parcel was delivered in the country it was sent to. */
        COUNTRY_AGREES,
        /** Every parcel was delivered in the post code it was sent to. */
        POST_CODE_AGREES,
        /** Where the three above are not met: an operator approved it all the same. */
        APPROVED,
        /** No dispute is open. */
        NOT_DISPUTED,
        /** No operator froze the order. */
        NOT_FROZEN,
        /** The working days after that have passed, and a payout run has released it. */
        RELEASED
    }
}
