package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * A side added evidence.
 *
 * @param evidence without its content
 */
public record EvidenceAdded(SellerId seller, OrderNo order, Instant at, By by, Evidence evidence)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.EVIDENCE_ADDED;
    }

    @Override
    public String detail() {
        return "#" + evidence.no() + " " + evidence.name();
    }
}
