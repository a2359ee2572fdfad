package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** The buyer took the dispute back; its end is told as well. */
public record DisputeWithdrawn(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.WITHDRAWN;
    }

    @Override
    public String detail() {
        return null;
    }
}
