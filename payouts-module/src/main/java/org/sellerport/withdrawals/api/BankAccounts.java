package org.sellerport.withdrawals.api;

import java.util.List;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * A seller's bank accounts. Details are checked when they are entered, so that a payment file never holds one that the
 * bank must refuse: an IBAN by its country's form and check digits, a BIC by its form, and the holder by the letters that
 * payment files can carry. Every change is logged; withdrawals asked for before it go where they were asked to go.
 */
public interface BankAccounts {

    /** The most that one seller can have. */
    int MOST = 20;

    /** Those that were not removed, in the order they were entered. */
    List<BankAccount> list(SellerId seller);

    /**
     * One of them.
     *
     * @throws BankAccountUnknown if the seller has no such account, or removed it
     */
    BankAccount find(SellerId seller, int id);

    /**
     * Enters an account. Blanks in numbers do not count, small letters do as capitals.
     *
     * @throws IbanInvalid if the IBAN is none
     * @throws BicInvalid if the BIC is none, or is of another country than the IBAN
     * @throws AccountNumberInvalid if there is neither IBAN nor number, or both, or the number has other characters than
     *     letters and digits, or there is a number without a BIC
     * @throws AccountHolderInvalid if the holder's name cannot be told to a bank
     * @throws BankAccountExists if the seller has that account already
     * @throws TooManyBankAccounts if he has {@value #MOST}
     */
    BankAccount add(SellerId seller, BankDetails details, By by);

    /**
     * Replaces the details of an account.
     *
     * @throws BankAccountUnknown if the seller has no such account
     * @throws IbanInvalid and the others as for {@link #add}
     */
    BankAccount change(SellerId seller, int id, BankDetails details, By by);

    /**
     * Removes an account from the list; its log stays.
     *
     * @throws BankAccountUnknown if the seller has no such account
     */
    void remove(SellerId seller, int id, By by);

    /** What was ever done to the seller's accounts, removed ones included, newest first; at most {@code limit} lines. */
    List<BankAccountChange> log(SellerId seller, int limit);
}
