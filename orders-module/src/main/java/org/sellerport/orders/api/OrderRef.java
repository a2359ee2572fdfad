package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * The order that is meant.
 *
 * @param seen the version in which the caller saw it; null where he acts whatever it is by now
 */
public record OrderRef(SellerId seller, OrderNo no, Long seen) {

    public static OrderRef of(SellerId seller, OrderNo no) {
        return new OrderRef(seller, no, null);
    }
}
