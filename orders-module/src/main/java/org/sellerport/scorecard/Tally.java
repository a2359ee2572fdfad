package org.sellerport.scorecard;

import org.sellerport.scorecard.api.Measure;

/**
 * What was counted in a window.
 *
 * @param disputedOnly orders with a dispute in the window whose receipt does not lie in it
 */
record Tally(long shipped, long notFulfilled, long received, long notReceived, long notAsDescribed, long disputedOnly) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    long count(Measure measure) {
        return switch (measure) {
            case NON_FULFILMENT -> notFulfilled;
            case NOT_RECEIVED -> notReceived;
            case NOT_AS_DESCRIBED -> notAsDescribed;
        };
    }

    long of(Measure measure) {
        return switch (measure) {
            case NON_FULFILMENT -> shipped + notFulfilled;
            case NOT_RECEIVED, NOT_AS_DESCRIBED -> received + disputedOnly;
        };
    }

    Tally withOneShipped() {
        return new Tally(shipped + 1, notFulfilled, received, notReceived, notAsDescribed, disputedOnly);
    }

    Tally withOneNotFulfilled() {
        return new Tally(shipped, notFulfilled + 1, received, notReceived, notAsDescribed, disputedOnly);
    }
}
