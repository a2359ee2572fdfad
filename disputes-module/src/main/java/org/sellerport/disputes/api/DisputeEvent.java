package org.sellerport.disputes.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * Something that happened in a dispute. Observed inside the transaction it happened in ({@code @Observes}); an observer
 * throws only when the whole step must not happen.
 */
public sealed interface DisputeEvent
        permits DisputeOpened,
                ProposalMade,
                ProposalAccepted,
                EvidenceAdded,
                DisputeEscalated,
                DisputeRuled,
                RulingOverdue,
                DisputeWithdrawn,
                ReturnDue,
                ReturnShipped,
                ReturnConfirmed,
                ReturnContested,
                DisputeStopped,
                DisputeResumed,
                DisputeEnded {

    SellerId seller();

    OrderNo order();

    /** When it took effect: for a deadline the instant it was due, however late that was noticed. */
    Instant at();

    By by();

    /** What it is called in the dispute's process log. */
    DisputeStep step();

    /** What the log says beside the step; may be null. */
    String detail();
}
