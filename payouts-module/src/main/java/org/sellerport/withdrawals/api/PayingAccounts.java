package org.sellerport.withdrawals.api;

import java.util.Currency;
import java.util.List;
import org.sellerport.kernel.Money;
import org.sellerport.orders.api.By;

/** The platform's own bank accounts, one a currency; for operators. */
public interface PayingAccounts {

    /** All of them, by currency. */
    List<PayingAccount> list();

    /**
     * Sets or replaces the account of the details' currency. Files that exist stay as they are.
     *
     * @param minimum the least that can be withdrawn, in the same currency, above zero
     * @throws IbanInvalid and the others as for {@link BankAccounts#add}
     * @throws CurrencyDiffers if the minimum is in another currency
     * @throws MinimumInvalid if the minimum is not above zero
     */
    PayingAccount set(BankDetails details, Money minimum, By by);

    /**
     * Removes the account of a currency: no more files can be made in it.
     *
     * @throws PayingAccountMissing if there is none
     */
    void remove(Currency currency);
}
