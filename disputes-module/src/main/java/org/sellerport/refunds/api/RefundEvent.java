package org.sellerport.refunds.api;

import java.time.Instant;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * Something that happened to a refund. Observed inside the transaction it happened in ({@code @Observes}); an observer
 * throws only when the whole step must not happen.
 */
public sealed interface RefundEvent permits RefundRequested, RefundSettled, RefundFailed {

    SellerId seller();

    OrderNo order();

    /** The number of the refund, unlike that of any other. */
    long refund();

    /** The whole refund, above zero. */
    Money amount();

    Instant at();
}
