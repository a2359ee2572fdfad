package org.sellerport.web.withdrawals;

import java.util.Currency;
import org.sellerport.web.edge.Refusal;
import org.sellerport.web.rest.Body;
import org.sellerport.withdrawals.api.BankDetails;

/**
 * The body that enters or changes a bank account: an IBAN, or an account number with a BIC.
 *
 * @param currency such as {@code EUR}
 */
public record DetailsBody(String currency, String holder, String iban, String accountNumber, String bic) {

    // Longer than any of them: what is wrong with a shorter one, the rules say.
    private static final int LONGEST = 200;

    BankDetails details() {
        return new BankDetails(
                currency(currency),
                Body.requiredText("holder", holder, LONGEST),
                Body.text("iban", iban, LONGEST),
                Body.text("accountNumber", accountNumber, LONGEST),
                Body.text("bic", bic, LONGEST));
    }

    /** The currency of that code, in which something can be paid. */
    static Currency currency(String code) {
        try {
            Currency currency = Currency.getInstance(code == null ? "" : code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            throw Refusal.ofValue("currency", "EUR");
        }
        throw Refusal.ofValue("currency", "EUR");
    }
}
