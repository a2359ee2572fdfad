package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** A ruling is late; told every day until there is one. */
public record RulingOverdue(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RULING_OVERDUE;
    }

    @Override
    public String detail() {
        return null;
    }
}
