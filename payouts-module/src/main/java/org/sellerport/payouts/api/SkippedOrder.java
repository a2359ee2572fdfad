package org.sellerport.payouts.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * An order that a run left as it is.
 *
 * @param detail what else is to say, or null
 */
public record SkippedOrder(SellerId seller, OrderNo order, SkipReason reason, String detail, Instant at) {}
