package org.sellerport.scorecard.api;

/** What is measured: a share of a seller's orders that speaks against him. */
public enum Measure {
    /** 成交不卖: paid orders that he did not ship, out of those whose fate was decided. */
    NON_FULFILMENT,
    /** Disputes over parcels that never came, out of the orders received or disputed. */
    NOT_RECEIVED,
    /** Disputes over goods that are not as described, out of the orders received or disputed. */
    NOT_AS_DESCRIBED
}
