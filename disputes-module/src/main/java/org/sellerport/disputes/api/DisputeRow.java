package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * A dispute as one row of a list.
 *
 * @param title of the order's first line in dispute
 * @param asked the amount that the buyer asks for now
 * @param offered the amount of the seller's last proposal; null where he made none
 * @param deadline null once it has ended
 * @param outcome null while it is open
 * @param refund what went back to the buyer; nothing while it is open
 */
public record DisputeRow(
        SellerId seller,
        OrderNo order,
        String externalId,
        String buyerName,
        String title,
        DisputeReason reason,
        Solution solution,
        Money asked,
        Money offered,
        DisputeState state,
        DisputeDeadline deadline,
        DisputeOutcome outcome,
        Money refund,
        Instant openedAt,
        Instant endedAt,
        long version) {}
