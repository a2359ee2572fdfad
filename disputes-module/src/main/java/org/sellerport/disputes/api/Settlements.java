package org.sellerport.disputes.api;

import java.util.Optional;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** What each answer to a claim is likely to cost a seller, by how his own disputes ended. */
public interface Settlements {

    /** With fewer like cases nothing is said: an interval so wide helps nobody (ours). */
    int FEWEST = 10;

    /** Only so many of the latest ended disputes of the group are looked at: older ones say little about today. */
    int LATEST = 1_000;

    /**
     * The outlook of a dispute.
     *
     * @param counter what the seller thinks of offering; empty for half of the claim. Less than nothing counts as nothing,
     *     more than the claim as the claim
     * @throws DisputeUnknown if the seller has no dispute about such an order
     */
    SettlementOutlook outlook(SellerId seller, OrderNo order, Optional<Money> counter);
}
