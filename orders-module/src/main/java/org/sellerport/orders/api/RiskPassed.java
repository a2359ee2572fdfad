package org.sellerport.orders.api;

import java.time.Instant;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The risk review passed: the order may ship. */
public record RiskPassed(SellerId seller, OrderNo order, Instant at, By by, String note) implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.RISK_PASSED;
    }

    @Override
    public String detail() {
        return note;
    }
}
