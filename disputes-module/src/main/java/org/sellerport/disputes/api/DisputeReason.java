package org.sellerport.disputes.api;

import org.sellerport.scorecard.api.Measure;

/** What the buyer complains of. Each reason counts in one of the scorecard's two groups. */
public enum DisputeReason {
    NOT_RECEIVED(Measure.NOT_RECEIVED),
    NOT_AS_DESCRIBED(Measure.NOT_AS_DESCRIBED),
    WRONG_ITEM(Measure.NOT_AS_DESCRIBED),
    DAMAGED(Measure.NOT_AS_DESCRIBED),
    QUANTITY_SHORT(Measure.NOT_AS_DESCRIBED),
    QUALITY(Measure.NOT_AS_DESCRIBED),
    COUNTERFEIT(Measure.NOT_AS_DESCRIBED),
    OTHER(Measure.NOT_AS_DESCRIBED);

    private final Measure group;

    DisputeReason(Measure group) {
        this.group = group;
    }

    /** The group that it counts in. */
    public Measure group() {
        return group;
    }
}
