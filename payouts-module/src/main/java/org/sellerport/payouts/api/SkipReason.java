package org.sellerport.payouts.api;

/** Why a payout run did not release an order that was due. */
public enum SkipReason {
    DISPUTED,
    FROZEN,
    DORMANT,
    /** It is not, or no longer, waiting for its release. */
    NOT_SCHEDULED,
    /** Something unexpected; the next run tries again. */
    BROKEN
}
