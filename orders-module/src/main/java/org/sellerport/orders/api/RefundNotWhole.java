package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** While a part is still to ship not everything can be refunded: that would end an order that still ships. */
public final class RefundNotWhole extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public RefundNotWhole(OrderNo no) {
        super(Kind.STATE, "refund-not-whole", no.toString());
    }
}
