package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;

/**
 * A request to cancel as one row of a list.
 *
 * @param title of the order's first line
 * @param note what the buyer wrote to it, or null
 * @param answerBy when it counts as accepted; null once it is answered
 * @param stopped whether a freeze stops that clock
 * @param endedAt when it was answered or withdrawn; null while it is open
 * @param answeredBy who closed the order after a request that was accepted: {@link Actor#SYSTEM} for the deadline; null
 *     otherwise
 */
public record CancellationRow(
        OrderNo order,
        String externalId,
        String buyerName,
        String country,
        String title,
        Money amount,
        CancellationStatus status,
        CancelReason reason,
        String note,
        Instant askedAt,
        Instant answerBy,
        boolean stopped,
        Instant endedAt,
        Actor answeredBy,
        long version) {

    /** Whether the order was lost by the seller's fault through this request. */
    public boolean countsAsNonFulfilment() {
        return status == CancellationStatus.ACCEPTED && reason != null && reason.fault() == Fault.SELLER;
    }
}
