package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/** The seller has the goods back. */
public record ReturnConfirmed(SellerId seller, OrderNo order, Instant at, By by) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RETURN_CONFIRMED;
    }

    @Override
    public String detail() {
        return null;
    }
}
