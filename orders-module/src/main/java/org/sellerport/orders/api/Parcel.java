package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;

/**
 * One shipment of an order.
 *
 * @param deliveredAt when the carrier delivered it, null before
 * @param parts what is in it; empty means every line whole
 */
public record Parcel(String carrier, String trackingNo, Instant shippedAt, Instant deliveredAt, List<Part> parts) {

    /** How many pieces of which line (counted from 1) a parcel holds. */
    public record Part(int line, long quantity) {}
}
