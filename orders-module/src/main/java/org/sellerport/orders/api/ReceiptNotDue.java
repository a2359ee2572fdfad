package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** Receipt is confirmed, or its deadline extended, only while the whole order is on its way. */
public final class ReceiptNotDue extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public ReceiptNotDue(OrderNo no) {
        super(Kind.STATE, "receipt-not-due", no.toString());
    }
}
