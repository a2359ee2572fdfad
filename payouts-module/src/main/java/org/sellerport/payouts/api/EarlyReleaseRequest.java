package org.sellerport.payouts.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * A seller's request to release orders early.
 *
 * @param note may be null
 * @param answeredAt null while it is open; as who answered
 * @param reason why it was refused, or null
 */
public record EarlyReleaseRequest(
        long id,
        SellerId seller,
        List<OrderNo> orders,
        String note,
        Status status,
        Instant askedAt,
        String askedBy,
        List<ProofFile> proofs,
        Instant answeredAt,
        String answeredBy,
        String reason) {

    /** Where it stands. */
    public enum Status {
        OPEN,
        APPROVED,
        REFUSED
    }
}
