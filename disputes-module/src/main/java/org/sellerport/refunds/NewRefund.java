package org.sellerport.refunds;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.RefundCause;

/** A refund before it has a number. */
record NewRefund(
        SellerId seller,
        OrderNo order,
        RefundCause cause,
        String reference,
        Money amount,
        Instant at,
        By by,
        String text,
        String buyerName) {}
