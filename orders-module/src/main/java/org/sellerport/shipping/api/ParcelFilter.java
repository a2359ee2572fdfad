package org.sellerport.shipping.api;

import java.time.Instant;
import org.sellerport.orders.api.TrackingStatus;

/**
 * Which of a seller's parcels to list; what is null does not narrow.
 *
 * @param text an order number, external id or tracking number as a whole, or part of the buyer's name or a title
 * @param carrier code of a carrier
 * @param status what the carrier said last
 * @param unseen whether to list only those of which no carrier has said anything
 * @param late whether to list only those that are on their way longer than usual
 * @param suspected whether to list only suspected false shipments
 * @param country where the order goes, ISO 3166 alpha-2
 * @param placed when the order was placed
 * @param shipped when the parcel was sent
 */
public record ParcelFilter(
        String text,
        String carrier,
        TrackingStatus status,
        boolean unseen,
        boolean late,
        boolean suspected,
        String country,
        Span placed,
        Span shipped) {

    /** From an instant, included, to one no longer included; either may be null. */
    public record Span(Instant from, Instant before) {

        public static final Span EVER = new Span(null, null);
    }

    public static ParcelFilter everything() {
        return new ParcelFilter(null, null, null, false, false, false, null, Span.EVER, Span.EVER);
    }

    /** Only suspected false shipments. */
    public static ParcelFilter suspects() {
        return new ParcelFilter(null, null, null, false, false, true, null, Span.EVER, Span.EVER);
    }
}
