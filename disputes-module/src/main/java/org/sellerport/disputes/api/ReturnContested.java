package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * The seller denies that the goods came back as they should.
 *
 * @param text what he says
 */
public record ReturnContested(SellerId seller, OrderNo order, Instant at, By by, String text) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RETURN_CONTESTED;
    }

    @Override
    public String detail() {
        return null;
    }
}
