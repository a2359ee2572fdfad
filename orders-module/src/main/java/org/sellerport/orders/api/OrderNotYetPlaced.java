package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** At that moment there was no such order yet. */
public final class OrderNotYetPlaced extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderNotYetPlaced(OrderNo no, Instant placedAt) {
        super(Kind.MISSING, "order-not-yet-placed", no.toString(), placedAt.toString());
    }
}
