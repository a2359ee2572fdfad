package org.sellerport.withdrawals.api;

import java.time.Instant;
import org.sellerport.kernel.SellerId;

/**
 * A bank account that a seller is paid to.
 *
 * @param id the seller's own numbering, from 1
 * @param details what a payment to it says, whole; lists show {@link BankDetails#masked}
 * @param changedBy the login or key name of whoever entered or changed it last
 */
public record BankAccount(SellerId seller, int id, BankDetails details, String changedBy, Instant changedAt) {}
