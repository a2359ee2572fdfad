package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * The payment processor did not give the money back. It is still owed: an operator tries again, and the processor may yet
 * say that it was settled.
 *
 * @param reason as the processor said it, or what went wrong on the way to it
 */
public record RefundFailed(SellerId seller, OrderNo order, long refund, Money amount, String reason, Instant at)
        implements RefundEvent {}
