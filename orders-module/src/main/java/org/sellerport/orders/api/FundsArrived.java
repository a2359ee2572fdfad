package org.sellerport.orders.api;

import java.time.Instant;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/** The funds arrived and the risk review began; the rules that object are named. */
public record FundsArrived(SellerId seller, OrderNo order, Instant at, By by, Money amount, List<String> objections)
        implements OrderEvent {

    @Override
    public OrderFact.Kind kind() {
        return OrderFact.Kind.FUNDS_ARRIVED;
    }

    @Override
    public String detail() {
        return amount.toString();
    }
}
