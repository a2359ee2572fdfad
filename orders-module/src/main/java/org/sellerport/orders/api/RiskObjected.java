package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The review's 24 hours ended with an objection: an operator decides. */
public record RiskObjected(SellerId seller, OrderNo order, Instant at, By by, List<String> objections)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.RISK_OBJECTED;
    }

    @Override
    public String detail() {
        return String.join(", ", objections);
    }
}
