package org.sellerport.payouts.api;

/** What is due is worked off by itself; this is for who cannot wait, such as the demo's clock. */
public interface DuePayouts {

    /**
     * Hands to the operator whose verification took too long, and releases what is due; comes back when it is done, with how
     * many orders that were.
     */
    long workOff();
}
