package org.sellerport.exports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sellerport.kernel.Money;

/** Adds up amounts per currency; amounts of different currencies have no common sum. */
final class AmountSums {

    private final Map<String, Money> sums = new TreeMap<>();

    void add(Money amount) {
        sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
    }

    /** By currency code. */
    List<Money> perCurrency() {
        return List.copyOf(sums.values());
    }
}
