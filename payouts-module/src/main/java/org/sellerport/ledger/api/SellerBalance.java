package org.sellerport.ledger.api;

import java.util.Currency;
import org.sellerport.kernel.Money;

/**
 * Where a seller's money of one currency is.
 *
 * @param held paid for orders whose payout is not scheduled, received or not; before commission
 * @param scheduled paid for orders whose payout has its day; before commission
 * @param available to be withdrawn
 * @param withdrawing on its way to the bank
 * @param paidOut arrived there, ever
 * @param debt zero, or negative by what the seller owes
 */
public record SellerBalance(
        Currency currency,
        Money held,
        Money scheduled,
        Money available,
        Money withdrawing,
        Money paidOut,
        Money debt) {}
