package org.sellerport.disputes.api;

/** How a dispute can be settled. */
public enum Solution {
    /** Money goes back, the buyer keeps what he has. */
    REFUND,
    /** The buyer sends the goods back, then money goes back. */
    RETURN_AND_REFUND
}
