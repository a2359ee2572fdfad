package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * Somebody proposed a solution.
 *
 * @param proposal as it was made
 */
public record ProposalMade(SellerId seller, OrderNo order, Instant at, By by, Proposal proposal)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.PROPOSED;
    }

    @Override
    public String detail() {
        return "#" + proposal.no() + " " + proposal.solution() + " " + proposal.amount();
    }
}
