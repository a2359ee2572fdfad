package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * The dispute that is meant, by its order.
 *
 * @param seen the version in which the caller saw it; null where he acts whatever it is by now
 */
public record DisputeRef(SellerId seller, OrderNo order, Long seen) {

    public static DisputeRef of(SellerId seller, OrderNo order) {
        return new DisputeRef(seller, order, null);
    }
}
