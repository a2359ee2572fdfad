package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;
import org.sellerport.orders.api.RefundCause;

/** Money is to go back to a buyer; the order counts it as refunded already. */
public record RefundRequested(
        SellerId seller, OrderNo order, long refund, Money amount, RefundCause cause, Instant at, By by)
        implements RefundEvent {}
