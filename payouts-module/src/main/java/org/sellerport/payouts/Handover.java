package org.sellerport.payouts;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sellerport.orders.api.PayoutStatus;

/** Hands a payout to the operator, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Handover {

    @Inject
    private Verifier verifier;

    @Inject
    private PayoutTable payouts;

    @Inject
    private Clock clock;

    public void handOver(Payout seen) {
        payouts.find(seen.seller(), seen.order())
                .filter(payout -> payout.status() == PayoutStatus.VERIFYING)
                .ifPresent(payout -> verifier.handOver(payout, clock.instant()));
    }
}
