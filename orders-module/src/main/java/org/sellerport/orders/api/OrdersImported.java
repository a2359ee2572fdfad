package org.sellerport.orders.api;

import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Orders with a history were taken in: where their money stood is what the books open with. Observed inside the
 * transaction that stored them ({@code @Observes}), once for each seller of a chunk.
 *
 * @param orders in the order in which they were stored
 */
public record OrdersImported(SellerId seller, List<OrderNo> orders) {}
