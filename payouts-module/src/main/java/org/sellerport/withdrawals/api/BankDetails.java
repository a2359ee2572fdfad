package org.sellerport.withdrawals.api;

import java.util.Currency;

/**
 * Where money goes: an IBAN, or an account number with the BIC of its bank.
 *
 * @param currency in which the account is kept; only withdrawals in it can go there
 * @param holder the account's holder as he is written, 1 to {@value #LONGEST_HOLDER} characters once in Latin letters
 * @param iban without blanks, in capitals; null where the country has none
 * @param number without blanks; null where there is an IBAN
 * @param bic 8 or 11 characters; may be null beside an IBAN
 */
public record BankDetails(Currency currency, String holder, String iban, String number, String bic) {

    /** What every bank of the SEPA scheme takes; pain.001 itself would take 140. */
    public static final int LONGEST_HOLDER = 70;

    private static final int SHOWN = 4;

    /** The IBAN, or else the number. */
    public String account() {
        return iban == null ? number : iban;
    }

    /** The account as lists show it: its country where it has an IBAN, and its last four characters at most. */
    public String masked() {
        String account = account();
        int shown = Math.min(SHOWN, account.length() / 2);
        return (iban == null ? "" : iban.substring(0, 2)) + "•••• " + account.substring(account.length() - shown);
    }
}
