package org.sellerport.shipping.api;

import java.time.Instant;
import org.sellerport.orders.api.TrackingStatus;

/**
 * What a carrier says of a parcel.
 *
 * @param id the carrier's own, the same whenever it says the same again
 * @param at when it happened, by the carrier's clock
 * @param country where, ISO 3166 alpha-2, or null; with the post code it is kept for the verification of delivery
 * @param zip or null
 */
public record TrackingEvent(
        String id, String carrier, String trackingNo, TrackingStatus status, Instant at, String country, String zip) {}
