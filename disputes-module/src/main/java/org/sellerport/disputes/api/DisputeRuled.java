package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * An operator ruled.
 *
 * @param ruling with its instant
 */
public record DisputeRuled(SellerId seller, OrderNo order, Instant at, By by, Ruling ruling) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RULED;
    }

    @Override
    public String detail() {
        return ruling.solution() + " " + ruling.amount() + " " + ruling.fault();
    }
}
