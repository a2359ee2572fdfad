package org.sellerport.exports;

/**
 * Groups of buyers by how lately, how often and for how much they bought, each from 1 (least) to 5 within the export: whom to
 * write to, and about what.
 */
enum BuyerGroup {
    /** Lately, often, and for much. */
    BEST,
    /** Often, and not long ago. */
    LOYAL,
    /** For much, and not long ago. */
    BIG_SPENDER,
    /** Once, and lately. */
    NEW,
    /** Often or for much, but long ago. */
    AT_RISK,
    /** Long ago, seldom and for little. */
    LOST,
    /** None of these. */
    REGULAR;

    private static final int HIGH = 4;
    private static final int LOW = 2;

    static BuyerGroup of(long recency, long frequency, long value, long orders) {
        boolean much = frequency >= HIGH || value >= HIGH;
        if (recency <= LOW) {
            return much ? AT_RISK : LOST;
        }
        if (recency >= HIGH && frequency >= HIGH && value >= HIGH) {
            return BEST;
        }
        if (frequency >= HIGH) {
            return LOYAL;
        }
        if (value >= HIGH) {
            return BIG_SPENDER;
        }
        return recency >= HIGH && orders == 1 ? NEW : REGULAR;
    }
}
