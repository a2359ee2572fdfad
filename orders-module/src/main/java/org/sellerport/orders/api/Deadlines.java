package org.sellerport.orders.api;

/** Passed deadlines are worked off by themselves; this is for who cannot wait, such as the demo's clock. */
public interface Deadlines {

    /** Works off everything that is due by now; comes back when it is done, with how many orders that were. */
    long workOff();
}
