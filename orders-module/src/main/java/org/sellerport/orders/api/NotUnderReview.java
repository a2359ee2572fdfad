package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** The order is not under risk review. */
public final class NotUnderReview extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NotUnderReview(OrderNo no) {
        super(Kind.STATE, "not-under-review", no.toString());
    }
}
