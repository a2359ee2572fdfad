package org.sellerport.shipping.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.OrderStatus;

/**
 * An order that waits to be shipped, or the rest of it.
 *
 * @param shipBy when the ship-by clock ends; where it stands still, when it would have ended
 * @param stopped whether the clock stands still
 * @param cancellationOpen whether the buyer asked to cancel, which has to be answered first
 * @param frozen whether an operator stopped the order
 */
public record ToShipRow(
        OrderNo orderNo,
        OrderStatus status,
        Instant shipBy,
        boolean stopped,
        boolean cancellationOpen,
        boolean frozen,
        String buyerName,
        String country,
        String shippingService,
        String firstTitle,
        int lineCount) {}
