package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * A whole order as it stands.
 *
 * @param deadlines the running clocks, earliest first; none for a dormant order
 * @param frozenReason why an operator froze it, or null
 * @param version grows with every change
 */
public record OrderView(
        OrderNo orderNo,
        SellerId seller,
        String externalId,
        Axes axes,
        Set<Hold> holds,
        Buyer buyer,
        Amounts amounts,
        List<String> paymentMethods,
        String shippingService,
        Address shipTo,
        PastOrder.Times times,
        CloseReason closeReason,
        String frozenReason,
        List<Item> items,
        List<Parcel> parcels,
        BuyerFeedback feedback,
        String memo,
        String assignee,
        boolean dormant,
        List<Deadline> deadlines,
        long version) {

    /** Where the order stands on each axis. */
    public record Axes(
            OrderStatus status,
            PaymentStatus payment,
            CancellationStatus cancellation,
            CancelReason cancelReason,
            Instant cancellationAskedAt,
            DisputeStatus dispute,
            Instant disputeOpenedAt,
            PayoutStatus payout) {}

    /** {@code order = products + shipping - discount}. */
    public record Amounts(Money products, Money shipping, Money discount, Money order) {}

    public PlatformStatus platformStatus() {
        return PlatformStatus.of(axes.status(), holds);
    }
}
