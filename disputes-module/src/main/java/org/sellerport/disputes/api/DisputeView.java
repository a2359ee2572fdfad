package org.sellerport.disputes.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * A whole dispute as it stands.
 *
 * @param title of the order's first line in dispute
 * @param lines the lines it is about, by number from 1; empty for the whole order
 * @param most the most that can be refunded in it
 * @param asked what the buyer asks for now: what he gets where a deadline decides
 * @param settlement what it was settled by: agreed, ruled or by silence; null before
 * @param deadline the clock that runs or stands; null once it has ended
 * @param returned how the goods were sent back; null before
 * @param outcome null while it is open
 * @param refund what went back to the buyer; nothing while it is open
 * @param rounds 1, or 2 once it was opened again
 * @param proposals in the order they were made
 * @param evidence in the order it was added
 * @param log in the order it happened
 * @param version grows with every change
 */
public record DisputeView(
        SellerId seller,
        OrderNo order,
        String externalId,
        String buyerName,
        String title,
        DisputeReason reason,
        List<Integer> lines,
        Money most,
        Offer asked,
        DisputeState state,
        Offer settlement,
        Ruling ruling,
        DisputeDeadline deadline,
        Returned returned,
        DisputeOutcome outcome,
        Money refund,
        int rounds,
        Instant openedAt,
        Instant endedAt,
        List<Proposal> proposals,
        List<Evidence> evidence,
        List<DisputeLogEntry> log,
        long version) {

    /**
     * A return of goods.
     *
     * @param confirmedAt or null
     * @param contestedAt or null
     * @param contest what the seller says against it, or null
     */
    public record Returned(
            ReturnParcel parcel, Instant shippedAt, Instant confirmedAt, Instant contestedAt, String contest) {}
}
