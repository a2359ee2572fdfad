package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.RefundCause;

/**
 * One refund as a list shows it.
 *
 * @param id unlike that of any other refund
 * @param sentAt when the processor was last asked; null before
 * @param endedAt when it was settled, or failed last; null while it is requested
 * @param failure why it failed last; null unless it is failed
 * @param imported whether it was settled before its order came here
 */
public record RefundRow(
        long id,
        SellerId seller,
        OrderNo order,
        String buyerName,
        RefundCause cause,
        Money amount,
        RefundStatus status,
        Instant requestedAt,
        Instant sentAt,
        Instant endedAt,
        String failure,
        boolean imported) {}
