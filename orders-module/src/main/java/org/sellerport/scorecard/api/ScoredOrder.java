package org.sellerport.scorecard.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;

/**
 * An order behind a number of the scorecard.
 *
 * @param at when it began to count
 * @param against whether it counts against the seller
 * @param cause why it is not fulfilled: {@code NOT_SHIPPED}, {@code REST_NOT_SHIPPED} or the reason it was cancelled
 *     for; null otherwise
 */
public record ScoredOrder(OrderNo order, Instant at, boolean against, String cause) {}
