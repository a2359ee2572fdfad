package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * The money of orders was released to their seller, of all that one call released at once: what they have in common is booked
 * together. Observed inside the transaction ({@code @Observes}); each order's own {@link OrderPaidOut} went before.
 *
 * @param orders at least one
 */
public record OrdersPaidOut(SellerId seller, List<OrderNo> orders, Instant at, By by) {}
