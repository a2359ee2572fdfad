package org.sellerport.payouts.api;

import java.time.LocalDate;
import java.util.Currency;
import org.sellerport.kernel.Money;

/**
 * What is due for release on one day, in one currency.
 *
 * @param amount what sellers get, without commission and what affiliates get
 */
public record ForecastDay(LocalDate day, Currency currency, Money amount, long orders) {}
