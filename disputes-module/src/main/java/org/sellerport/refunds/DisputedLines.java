package org.sellerport.refunds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sellerport.disputes.api.DisputeHistory;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.orders.api.RefundCause;

/** Knows what a dispute was about when it gives money back. */
@ApplicationScoped
class DisputedLines {

    @Inject
    private DisputeHistory disputes;

    /** The lines in dispute; none for all of them, and for what no dispute gives back. */
    List<Integer> lines(Owed owed) {
        return owed.cause() == RefundCause.DISPUTE
                ? disputes.find(owed.seller(), owed.order())
                        .map(DisputeView::lines)
                        .orElse(List.of())
                : List.of();
    }
}
