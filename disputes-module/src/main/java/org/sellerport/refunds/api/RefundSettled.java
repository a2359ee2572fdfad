package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The payment processor gave the money back to the buyer. Once for each refund, and never for one of imported history. */
public record RefundSettled(SellerId seller, OrderNo order, long refund, Money amount, Instant at)
        implements RefundEvent {}
