package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** At once and freely a buyer cancels only before the risk review has passed; afterwards he asks the seller. */
public final class CancelNotFree extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CancelNotFree(OrderNo no) {
        super(Kind.STATE, "cancel-not-free", no.toString());
    }
}
