package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** The dispute is with the operator: a side asked for it, or they did not agree in time. */
public record DisputeEscalated(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.ESCALATED;
    }

    @Override
    public String detail() {
        return null;
    }
}
