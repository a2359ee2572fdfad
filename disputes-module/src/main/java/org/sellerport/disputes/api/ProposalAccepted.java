package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * A side accepted a proposal; whether that settles the dispute is told by what follows.
 *
 * @param proposal as it stands then
 */
public record ProposalAccepted(SellerId seller, OrderNo order, Instant at, By by, Proposal proposal)
        implements DisputeEvent {

    @Override
    public DisputeStep step() {
        return DisputeStep.PROPOSAL_ACCEPTED;
    }

    @Override
    public String detail() {
        return "#" + proposal.no() + " " + proposal.solution() + " " + proposal.amount();
    }
}
