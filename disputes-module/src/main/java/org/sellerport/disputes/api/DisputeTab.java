package org.sellerport.disputes.api;

/** The tabs of the list of disputes: all, and one for each state. */
public enum DisputeTab {
    ALL,
    AWAITING_SELLER,
    NEGOTIATING,
    WITH_OPERATOR,
    AWAITING_RETURN,
    RETURNING,
    ENDED
}
