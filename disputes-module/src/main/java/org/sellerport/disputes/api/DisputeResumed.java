package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** The order goes on, and the dispute's clock with what was left of it. */
public record DisputeResumed(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RESUMED;
    }

    @Override
    public String detail() {
        return null;
    }
}
