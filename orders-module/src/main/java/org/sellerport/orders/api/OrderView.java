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
 * @param stoppedClocks the clocks that stand still
 * @param shipments in the order they were sent
 * @param feedbackUntil until when feedback can be written; null before receipt
 * @param riskObjections the rules that object to the order, empty where none does
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
        Instant feedbackUntil,
        ReceivedBy receivedBy,
        List<String> riskObjections,
        CloseReason closeReason,
        String frozenReason,
        List<Item> items,
        List<Shipment> shipments,
        BuyerFeedback feedback,
        String memo,
        String assignee,
        boolean dormant,
        List<Deadline> deadlines,
        List<StoppedClock> stoppedClocks,
        long version) {

    /** Where the order stands on each axis. */
    public record Axes(
            OrderStatus status,
            PaymentStatus payment,
            CancellationStatus cancellation,
            CancelReason cancelReason,
            Instant cancellationAskedAt,
            String cancellationNote,
            DisputeStatus dispute,
            Instant disputeOpenedAt,
            PayoutStatus payout) {}

    /** {@code order = products + shipping - discount}; refunded is what went back of it. */
    public record Amounts(Money products, Money shipping, Money discount, Money order, Money refunded) {}

    public PlatformStatus platformStatus() {
        return PlatformStatus.of(axes.status(), holds);
    }
}
