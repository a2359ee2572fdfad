package org.sellerport.exports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.Address;
import org.sellerport.orders.api.OrderStatus;

/**
 * An order as the workbook shows it, all of it read at one instant.
 *
 * @param assignee may be null, like the memo and the tracking
 * @param tracking {@code carrier:number}, one parcel a line
 */
record ExportedOrder(
        OrderNo no,
        OrderStatus status,
        String assignee,
        String buyer,
        Times times,
        Amounts amounts,
        List<Line> lines,
        String memo,
        Address shipTo,
        String shippingService,
        String tracking) {

    /** When it happened; all but {@code placedAt} may be null. */
    record Times(Instant placedAt, Instant paidAt, Instant shipBy, Instant shippedAt, Instant receiptConfirmedAt) {}

    record Amounts(Money products, Money shipping, Money order, Money discount) {}

    /** One line of the order; the seller's own code may be null. */
    record Line(String title, String sku, Map<String, String> attributes, long quantity) {}
}
