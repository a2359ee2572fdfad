package org.sellerport.payouts.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.shipping.api.TrackingEvent;

/**
 * An order for which an early-release request is possible.
 *
 * @param held what the seller waits for
 * @param since when it was received, or activated
 * @param operatorFrom when it goes to the operator by itself, or went
 * @param tracking what carriers said, oldest first: the proof that is added by itself
 */
public record EligibleOrder(
        OrderNo order,
        Money held,
        Instant since,
        Instant operatorFrom,
        Verification verification,
        List<TrackingEvent> tracking) {}
