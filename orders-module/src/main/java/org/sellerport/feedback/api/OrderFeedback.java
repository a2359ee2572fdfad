package org.sellerport.feedback.api;

import java.time.Instant;
import java.util.Optional;

/**
 * The feedback of one order as its seller may see it.
 *
 * @param until until when both sides can write; null before receipt
 * @param buyerWrote whether the buyer has written, seen or not
 * @param buyer what the buyer said; null while it is hidden
 * @param seller what the seller said; null where he has not
 * @param sellerRevealedAt when the buyer can read it; null where there is nothing
 * @param reply the seller's reply to the buyer, or null
 * @param hindrance why the seller cannot write now; empty where he can
 */
public record OrderFeedback(
        Instant until,
        boolean buyerWrote,
        Said buyer,
        Said seller,
        Instant sellerRevealedAt,
        Reply reply,
        Optional<Hindrance> hindrance) {

    /** The seller's one reply. */
    public record Reply(String text, Instant at) {}

    /** Why a side cannot write. */
    public enum Hindrance {
        /** The order is imported history. */
        DORMANT,
        /** The order has not been received. */
        NOT_DUE,
        /** He has written already. */
        WRITTEN,
        /** The time is over. */
        CLOSED
    }
}
