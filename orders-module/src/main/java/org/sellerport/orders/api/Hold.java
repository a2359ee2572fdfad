package org.sellerport.orders.api;

/** What stops an order for the time being, on top of its status. */
public enum Hold {
    /** The buyer asked to cancel: stops shipping and the ship-by clock. */
    CANCELLATION,
    /** A dispute runs: stops the receipt clock and the payout. */
    DISPUTE,
    /** Set by an operator: stops shipping, every clock and the payout, but no refund. */
    FROZEN
}
