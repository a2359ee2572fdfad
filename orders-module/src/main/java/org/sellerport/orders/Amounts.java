package org.sellerport.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Currency;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.Item;
import org.sellerport.orders.api.OrderView;
import org.sellerport.orders.api.PastOrder;

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

    protected Amounts() {}

    static Amounts of(PastOrder past) {
        Money products = past.items().stream().map(Item::total).reduce(Money.zero(past.currency()), Money::plus);
        Amounts amounts = new Amounts();
        amounts.currency = past.currency().getCurrencyCode();
        amounts.products = products.minorUnits();
        amounts.shipping = past.shippingFee().minorUnits();
        amounts.discount = past.discount().minorUnits();
        amounts.order = products.plus(past.shippingFee()).minus(past.discount()).minorUnits();
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
                new Money(order, unit));
    }

    Object[] columns() {
        return new Object[] {currency, products, shipping, discount, order};
    }
}
