package org.sellerport.messages.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.CancelReason;

/**
 * A buyer was asked to correct the reason of his request to cancel.
 *
 * @param who the seller's user or key that asked
 * @param outcomeAt null while it is open
 * @param reasonAfter what the buyer chose, or null if he chose nothing else
 */
public record ReasonCorrection(
        OrderNo orderNo,
        int no,
        Instant askedAt,
        String who,
        CancelReason reasonBefore,
        Outcome outcome,
        CancelReason reasonAfter,
        Instant outcomeAt) {

    /** What came of it. */
    public enum Outcome {
        OPEN,
        /** The buyer chose a reason that is not the seller's fault. */
        CORRECTED,
        /** He chose another one that is. */
        OTHER_REASON,
        /** He took the whole request back. */
        WITHDRAWN,
        /** The seller accepted without waiting. */
        ACCEPTED,
        /** The seller refused. */
        REJECTED,
        /** Nothing came, and the request was accepted by its deadline. */
        UNANSWERED
    }
}
