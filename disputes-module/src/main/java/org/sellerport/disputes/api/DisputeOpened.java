package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * The buyer opened a dispute, or opened it again.
 *
 * @param reason what he complains of
 * @param asked what he asks for
 * @param round 1, or 2 where it was opened again
 */
public record DisputeOpened(
        SellerId seller, OrderNo order, Instant at, By by, DisputeReason reason, Offer asked, int round)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return round == 1 ? DisputeStep.OPENED : DisputeStep.REOPENED;
    }

    @Override
    public String detail() {
        return reason.name();
    }
}
