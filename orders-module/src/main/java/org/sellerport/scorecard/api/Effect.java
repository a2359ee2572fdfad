package org.sellerport.scorecard.api;

/**
 * What each answer to a request to cancel does to the non-fulfilment rate, if it were given at this moment.
 *
 * @param accept the order closes as asked
 * @param reject nothing changes yet
 * @param timeout no answer in time: as asked
 * @param rejectThenShip after a rejection the order ships
 * @param rejectThenMiss after a rejection the order does not ship in time
 */
public record Effect(Change accept, Change reject, Change timeout, Change rejectThenShip, Change rejectThenMiss) {

    /**
     * A change of the rate.
     *
     * @param counts whether the order counts against the seller
     */
    public record Change(boolean counts, Rates before, Rates after) {}
}
