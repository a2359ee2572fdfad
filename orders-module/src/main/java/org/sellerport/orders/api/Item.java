package org.sellerport.orders.api;

import java.util.Map;
import org.sellerport.kernel.Money;

/**
 * One line of an order.
 *
 * @param sku the seller's own code, may be null
 * @param attributes such as {@code Color: Red}, in the order to show them
 */
public record Item(String sku, String title, Map<String, String> attributes, long quantity, Money unitPrice) {

    public Money total() {
        return unitPrice.times(quantity);
    }
}
