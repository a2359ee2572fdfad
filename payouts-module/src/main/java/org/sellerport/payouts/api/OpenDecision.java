package org.sellerport.payouts.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * An order that waits for the operator's decision.
 *
 * @param held what is at stake
 * @param decideBy until when; a past instant is overdue
 * @param request the id of the seller's last early-release request for it, or null
 * @param heldBy what stops a release, or null
 */
public record OpenDecision(
        SellerId seller,
        OrderNo order,
        Money held,
        Verification verification,
        Instant since,
        Instant decideBy,
        Long request,
        SkipReason heldBy) {}
