package org.sellerport.disputes.api;

import java.time.Instant;

/**
 * The running clock of a dispute.
 *
 * @param at when it ends
 * @param outcome what happens then
 * @param overdueFrom from when on it counts as late although it still runs; null where there is no such time
 * @param stopped whether a freeze of the order stops it; it then goes on with what was left
 */
public record DisputeDeadline(Kind kind, Instant at, Default outcome, Instant overdueFrom, boolean stopped) {

    public enum Kind {
        /** The seller answers. */
        ANSWER,
        /** The sides agree. */
        NEGOTIATION,
        /** An operator rules. */
        RULING,
        /** The buyer sends the goods back. */
        RETURN,
        /** The seller confirms that the goods came back. */
        RETURN_CONFIRMATION
    }

    /** What happens when the clock has run out. */
    public enum Default {
        /** The buyer gets what he asked for. */
        SETTLED_AS_ASKED,
        /** An operator has to rule. */
        ESCALATED,
        /** The dispute ends and the seller is paid. */
        SELLER_PAID,
        /** The refund is made. */
        REFUNDED
    }
}
