package org.sellerport.disputes.api;

/** Works off the passed deadlines of disputes. */
public interface DisputeDeadlines {

    /**
     * Lets everything that is due take effect now, instead of at the next look.
     *
     * @return how many deadlines took effect
     */
    long workOff();
}
