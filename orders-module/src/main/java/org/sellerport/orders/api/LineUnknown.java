package org.sellerport.orders.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.RuleViolation;

/** A shipment names a line that the order does not have, or names it twice. */
public final class LineUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public LineUnknown(OrderNo no, int line) {
        super(Kind.VALUE, "line-unknown", no.toString(), line);
    }
}
