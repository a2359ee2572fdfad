package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;
import org.sellerport.orders.api.PaymentStatus;

/** An order's money in minor units of its one currency: {@code order = products + shipping - discount}. */
@Embeddable
class Amounts {

    private String currency;

    @Column(name = "product_total")
    private long products;

    @Column(name = "shipping_fee")
    private long shipping;

    private long discount;

    @Column(name = "order_amount")
    private long order;

    private long refunded;

    protected Amounts() {}

    static Amounts of(PastOrder past) {
        Money products = past.items().stream().map(Item::total).reduce(Money.zero(past.currency()), Money::plus);
        Amounts amounts = new Amounts();
        amounts.currency = past.currency().getCurrencyCode();
        amounts.products = products.minorUnits();
        amounts.shipping = past.shippingFee().minorUnits();
        amounts.discount = past.discount().minorUnits();
        amounts.order = products.plus(past.shippingFee()).minus(past.discount()).minorUnits();
        amounts.refunded = Arrival.payment(past) == PaymentStatus.REFUNDED ? amounts.order : 0;
        return amounts;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    OrderView.Amounts value() {
        Currency unit = currency();
        return new OrderView.Amounts(
                new Money(products, unit),
                new Money(shipping, unit),
                new Money(discount, unit),
                new Money(order, unit),
                new Money(refunded, unit));
    }

    Money order() {
        return new Money(order, currency());
    }

    Money refunded() {
        return new Money(refunded, currency());
    }

    /** What of the order amount did not go back. */
    Money left() {
        return new Money(order - refunded, currency());
    }

    /** What the goods cost once the discount is off; never below nothing. */
    Money goodsAfterDiscount() {
        return new Money(Math.max(0, products - discount), currency());
    }

    /** Below the sum of goods and freight the discount takes the difference, above it the freight. */
    void adjustTo(Money amount) {
        long goodsAndFreight = Math.addExact(products, shipping);
        if (amount.minorUnits() <= goodsAndFreight) {
            discount = goodsAndFreight - amount.minorUnits();
        } else {
            discount = 0;
            shipping = amount.minorUnits() - products;
        }
        order = amount.minorUnits();
    }

    /** Gives back that much, and no more than is left of what was paid. */
    Money refund(Money amount) {
        Money given = new Money(Math.min(amount.minorUnits(), order - refunded), currency());
        refunded += given.minorUnits();
        return given;
    }

    boolean isWhollyRefunded() {
        return refunded == order;
    }

    Object[] columns() {
        return new Object[] {currency, products, shipping, discount, order, refunded};
    }
}
