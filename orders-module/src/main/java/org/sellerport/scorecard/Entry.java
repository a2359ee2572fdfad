package org.sellerport.scorecard;

import java.util.List;
import org.sellerport.scorecard.api.Measure;

/** What an order is entered as. */
enum Entry {
    SHIPPED,
    NOT_FULFILLED,
    RECEIVED,
    NOT_RECEIVED,
    NOT_AS_DESCRIBED;

    /** What counts against the seller in a measure. */
    static Entry against(Measure measure) {
        return switch (measure) {
            case NON_FULFILMENT -> NOT_FULFILLED;
            case NOT_RECEIVED -> NOT_RECEIVED;
            case NOT_AS_DESCRIBED -> NOT_AS_DESCRIBED;
        };
    }

    /** All that counts in a measure. */
    static List<Entry> of(Measure measure) {
        return switch (measure) {
            case NON_FULFILMENT -> List.of(SHIPPED, NOT_FULFILLED);
            case NOT_RECEIVED, NOT_AS_DESCRIBED -> List.of(RECEIVED, NOT_RECEIVED, NOT_AS_DESCRIBED);
        };
    }
}
