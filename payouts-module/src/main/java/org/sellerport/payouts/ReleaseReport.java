package org.sellerport.payouts;

import java.util.List;
import org.sellerport.payouts.api.SkippedOrder;

/** Who wants to know what became of each bundle, in the transaction that released it. */
@FunctionalInterface
interface ReleaseReport {

    /** Nobody. */
    ReleaseReport NONE = (released, skipped) -> {};

    void tell(int released, List<SkippedOrder> skipped);
}
