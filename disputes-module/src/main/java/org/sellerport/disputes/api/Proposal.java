package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.Money;

/**
 * A proposal in a dispute, never changed but in its status.
 *
 * @param no counted from 1 within the dispute
 * @param version counted from 1 within what its side proposed
 * @param text may be null
 * @param buyerAgrees whether the buyer made or accepted it
 * @param sellerAgrees whether the seller made or accepted it; what both agree to is accepted
 * @param endedAt when it was accepted, replaced or lapsed; null while it is open
 */
public record Proposal(
        int no,
        Side side,
        int version,
        Solution solution,
        Money amount,
        String text,
        ProposalStatus status,
        boolean buyerAgrees,
        boolean sellerAgrees,
        Instant madeAt,
        Instant endedAt) {}
