package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The payout cannot go there from where it stands. */
public final class PayoutMoveIllegal extends RuleViolation {

    private static final long serialVersionUID = 1L;

    // The sentence chooses its words by the place of the state.
    @SuppressWarnings("EnumOrdinal")
    public PayoutMoveIllegal(OrderNo no, PayoutStatus from, PayoutStatus to) {
        super(Kind.STATE, "payout-move-illegal", no.toString(), from.ordinal(), to.ordinal());
    }
}
