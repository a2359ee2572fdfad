package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The orders whose deadline has passed and could not be worked off, for an operator. They are tried again by themselves. */
public interface OverdueOrders {

    /**
     * One of them.
     *
     * @param attempts how often it was tried
     * @param retryAt when it is tried next
     * @param reason why it failed
     */
    record Overdue(SellerId seller, OrderNo orderNo, int attempts, Instant retryAt, String reason) {}

    /** Those that failed most often first. */
    List<Overdue> list(int most);
}
