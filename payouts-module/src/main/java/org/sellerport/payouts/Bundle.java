package org.sellerport.payouts;

import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.platform.jobs.ItemBundle;

/**
 * Due payouts of one seller that are released together: what the batch runtime and a transaction cost is worth many of them.
 *
 * @param payouts as they were when they were read, at least one
 */
record Bundle(List<Payout> payouts) implements ItemBundle {

    /** Orders are locked this many at a time: enough to be fast, few enough to keep nobody waiting. */
    static final int MOST = 500;

    @Override
    public int items() {
        return payouts.size();
    }

    SellerId seller() {
        return payouts.get(0).seller();
    }

    DuePosition end() {
        return DuePosition.of(payouts.get(payouts.size() - 1));
    }

    List<Bundle> single() {
        return payouts.stream().map(one -> new Bundle(List.of(one))).toList();
    }
}
