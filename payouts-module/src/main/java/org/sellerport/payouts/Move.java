package org.sellerport.payouts;

import java.time.Instant;
import org.sellerport.orders.api.PayoutStatus;

/**
 * A payout that goes to another status.
 *
 * @param dueAt when the clock of that status ends; null where it has none
 * @param stoppedAt since when that clock stands still; null where it runs
 */
record Move(Payout payout, PayoutStatus to, Instant dueAt, Instant stoppedAt) {

    /** Begins the clock of the status at an instant, to end when its terms say. */
    static Move at(Instant at, Payout payout, PayoutStatus to, PayoutTerms terms) {
        return new Move(payout, to, payout.dueIn(to, terms, at), payout.stoppedIn(to, at));
    }

    Object[] columns() {
        return new Object[] {payout.seller().value(), payout.order().value(), to, dueAt, stoppedAt};
    }
}
