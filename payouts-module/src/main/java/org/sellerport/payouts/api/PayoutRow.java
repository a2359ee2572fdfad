package org.sellerport.payouts.api;

import java.time.Instant;
import java.util.Currency;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.orders.api.PayoutStatus;

/**
 * One order's payout.
 *
 * @param since when the order was received, or activated
 * @param payout what the seller gets, or got
 * @param commission of what the buyer paid and did not get back
 * @param verification what is known of the delivery
 * @param heldBy what stops it, or null
 * @param releaseOn when it is due; null before that is settled
 * @param releasedAt null before
 */
public record PayoutRow(
        OrderNo order,
        Instant since,
        Currency currency,
        Money paid,
        Money refunded,
        Money commission,
        Money affiliate,
        Money payout,
        PayoutStatus status,
        Verification verification,
        SkipReason heldBy,
        Instant releaseOn,
        Instant releasedAt) {}
