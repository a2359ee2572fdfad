package org.sellerport.orders.api;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.SellerId;

/**
 * An order with its history, as another system tells it. What is present decides the state it arrives in.
 *
 * @param memo the seller's note, may be null
 * @param feedback may be null
 */
public record PastOrder(
        String externalId,
        SellerId seller,
        Buyer buyer,
        Currency currency,
        List<Item> items,
        Money shippingFee,
        Money discount,
        List<String> paymentMethods,
        String shippingService,
        Address shipTo,
        Times times,
        List<Parcel> parcels,
        Interruptions interruptions,
        String memo,
        BuyerFeedback feedback) {

    /** The same order with another life behind it. */
    public PastOrder withLife(Times otherTimes, List<Parcel> otherParcels, Interruptions otherInterruptions) {
        return new PastOrder(
                externalId,
                seller,
                buyer,
                currency,
                items,
                shippingFee,
                discount,
                paymentMethods,
                shippingService,
                shipTo,
                otherTimes,
                otherParcels,
                otherInterruptions,
                memo,
                feedback);
    }

    /** When it happened; all but {@code placedAt} may be null. */
    public record Times(
            Instant placedAt,
            Instant paidAt,
            Instant fundsArrivedAt,
            Instant riskPassedAt,
            Instant shipBy,
            Instant receiptConfirmedAt,
            Instant payoutReleasedAt,
            Instant closedAt) {}

    /** What ended or stopped the order; each may be null. */
    public record Interruptions(
            CloseReason closeReason,
            CancelReason cancelReason,
            Instant cancellationAskedAt,
            Instant disputeOpenedAt,
            Instant frozenAt,
            String frozenReason) {

        public static Interruptions none() {
            return new Interruptions(null, null, null, null, null, null);
        }
    }
}
