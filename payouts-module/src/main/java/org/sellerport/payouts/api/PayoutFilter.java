package org.sellerport.payouts.api;

import java.util.Optional;
import org.sellerport.orders.api.PayoutStatus;

/**
 * Which payouts are meant.
 *
 * @param status only those that stand there; empty for all
 * @param onlyHeld only those that something stops or that lack a condition
 */
public record PayoutFilter(Optional<PayoutStatus> status, boolean onlyHeld) {

    public static final PayoutFilter ALL = new PayoutFilter(Optional.empty(), false);
}
