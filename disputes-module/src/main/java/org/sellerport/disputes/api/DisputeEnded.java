package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * The dispute has ended.
 *
 * @param outcome how
 * @param refund what goes back to the buyer; may be nothing
 */
public record DisputeEnded(SellerId seller, OrderNo order, Instant at, By by, DisputeOutcome outcome, Money refund)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.ENDED;
    }

    @Override
    public String detail() {
        return outcome + " " + refund;
    }
}
