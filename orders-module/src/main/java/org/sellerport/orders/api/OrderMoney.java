package org.sellerport.orders.api;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;

/**
 * What there is to know of an order's money for whoever keeps its books.
 *
 * @param paid the order amount once the funds have arrived, zero before; it does not fall with refunds
 * @param refunded what of it went back
 * @param commissionRate the seller's, a fraction such as 0.05
 * @param affiliateRate as {@code commissionRate}
 * @param lineTotals price times quantity of each line, in the order of the lines
 */
public record OrderMoney(
        SellerId seller,
        OrderNo order,
        Currency currency,
        Money paid,
        Money refunded,
        BigDecimal commissionRate,
        BigDecimal affiliateRate,
        List<Money> lineTotals,
        OrderStatus status,
        PaymentStatus payment,
        PayoutStatus payout,
        boolean dormant) {

    /** What of the payment did not go back to the buyer. */
    public Money left() {
        return paid.minus(refunded);
    }
}
