package org.sellerport.web.rest;

import org.sellerport.kernel.Money;

/** An amount as the API writes it: the number is a string, because programs that read numbers as floats would alter it. */
public record MoneyJson(String amount, String currency) {

    public static MoneyJson of(Money money) {
        return new MoneyJson(money.decimal(), money.currency().getCurrencyCode());
    }
}
