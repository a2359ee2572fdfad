package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;

/**
 * A parcel of an order with what is known of its way.
 *
 * @param no counted from 1 within the order
 * @param parts what is in it; empty means every line whole
 * @param status what the carrier said last, or null
 * @param lastEventAt when that was, or null
 * @param deliveredAt or null
 * @param scanDue until when a carrier has to have seen it; null once one has
 * @param suspectedAt since when it is suspected to be a false shipment (虚假发货), or null
 * @param corrections how often its number was corrected
 */
public record Shipment(
        int no,
        String carrier,
        String trackingNo,
        ShipmentNotice.Via via,
        Instant shippedAt,
        List<Parcel.Part> parts,
        TrackingStatus status,
        Instant lastEventAt,
        Instant deliveredAt,
        Instant scanDue,
        Instant suspectedAt,
        int corrections) {}
