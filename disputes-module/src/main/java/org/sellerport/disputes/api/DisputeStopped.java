package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** The order was frozen: the dispute's clock stands still. */
public record DisputeStopped(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.STOPPED;
    }

    @Override
    public String detail() {
        return null;
    }
}
