package org.sellerport.refunds;

import java.math.BigDecimal;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.OrderMoney;
import org.sellerport.orders.api.OrderStatus;
import org.sellerport.orders.api.PayoutStatus;
import org.sellerport.orders.api.RefundInvalid;
import org.sellerport.refunds.api.RefundCost;

/** Reckons what a refund costs its seller: commission and affiliate go back pro rata, by largest remainder. */
final class Cost {

    /** Rates have five digits behind the point. */
    private static final BigDecimal PARTS = BigDecimal.valueOf(100_000);

    private Cost() {}

    static RefundCost of(OrderMoney order, Money amount) {
        if (!amount.currency().equals(order.currency()) || amount.isNegative() || amount.isZero()) {
            throw new RefundInvalid(amount);
        }
        long commission = parts(order.commissionRate());
        long affiliate = parts(order.affiliateRate());
        List<Money> borne =
                amount.split(List.of(PARTS.longValueExact() - commission - affiliate, commission, affiliate));
        Money left = order.left().minus(amount);
        boolean released = order.payout() == PayoutStatus.RELEASED;
        boolean closes = left.isZero() && order.status() != OrderStatus.COMPLETED;
        return new RefundCost(
                amount,
                borne.get(0),
                borne.get(1),
                borne.get(2),
                left,
                closes,
                released,
                closes && order.status() == OrderStatus.AWAITING_SHIPMENT);
    }

    private static long parts(BigDecimal rate) {
        return rate.multiply(PARTS).longValueExact();
    }
}
