package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The seller already has an order with this external id. */
public final class OrderExists extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public OrderExists(String externalId, OrderNo no) {
        super(Kind.STATE, "order-exists", externalId, no.toString());
    }
}
