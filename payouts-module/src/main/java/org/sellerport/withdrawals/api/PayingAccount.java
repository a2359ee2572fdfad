package org.sellerport.withdrawals.api;

import java.time.Instant;
import org.sellerport.kernel.Money;

/**
 * The account from which the platform pays withdrawals in one currency.
 *
 * @param details the debtor's account; its currency is that of the withdrawals
 * @param minimum the least that can be withdrawn in the currency
 * @param changedBy the login or key name of whoever set it last
 */
public record PayingAccount(BankDetails details, Money minimum, String changedBy, Instant changedAt) {}
