package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * The dispute is settled by a return: the buyer has to send the goods.
 *
 * @param settlement what it is settled by
 */
public record ReturnDue(SellerId seller, OrderNo order, Instant at, By by, Offer settlement) implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.RETURN_DUE;
    }

    @Override
    public String detail() {
        return settlement.amount().toString();
    }
}
