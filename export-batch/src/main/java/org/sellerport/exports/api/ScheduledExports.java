package org.sellerport.exports.api;

/** The exports that sellers scheduled. They are made by themselves; this is for whoever cannot wait for that. */
public interface ScheduledExports {

    /**
     * Asks for all that is due now. Several may do so at once: each due hour is taken by one of them.
     *
     * @return how many were asked for by this call
     */
    long workOff();
}
