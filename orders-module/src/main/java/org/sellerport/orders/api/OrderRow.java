package org.sellerport.orders.api;

import java.time.Instant;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;

/**
 * An order as one row of a list.
 *
 * @param firstTitle the title of its first line
 * @param lineCount how many lines it has
 * @param tracking {@code carrier:number} of its last parcel, or null
 */
public record OrderRow(
        OrderNo orderNo,
        String externalId,
        OrderStatus status,
        PaymentStatus paymentStatus,
        Set<Hold> holds,
        String buyerName,
        String country,
        Money orderAmount,
        Instant placedAt,
        Instant paidAt,
        Instant shipBy,
        String assignee,
        boolean dormant,
        String firstTitle,
        int lineCount,
        String tracking,
        Deadline deadline) {

    public PlatformStatus platformStatus() {
        return PlatformStatus.of(status, holds);
    }
}
