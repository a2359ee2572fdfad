package org.sellerport.orders.api;

import java.time.Instant;

/**
 * What the buyer said of an order.
 *
 * @param rating 1 to 5
 * @param comment may be null
 */
public record BuyerFeedback(int rating, String comment, Instant at) {}
