package org.sellerport.web.withdrawals;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sellerport.withdrawals.api.BankDetails;

/** Bank details as a form of a page sends them. */
final class TypedDetails {

    private TypedDetails() {}

    /** What was typed; empty where the currency is none. */
    static Optional<BankDetails> of(Map<String, String> parameters) {
        return currency(parameters.get("currency"))
                .map(currency -> new BankDetails(
                        currency,
                        parameters.getOrDefault("holder", ""),
                        parameters.get("iban"),
                        parameters.get("number"),
                        parameters.get("bic")));
    }

    /** A currency in which something can be paid. */
    static Optional<Currency> currency(String typed) {
        try {
            return Optional.ofNullable(typed)
                    .map(code -> Currency.getInstance(code.strip().toUpperCase(Locale.ROOT)))
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
