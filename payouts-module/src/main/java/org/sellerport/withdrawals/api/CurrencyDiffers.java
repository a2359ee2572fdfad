package org.sellerport.withdrawals.api;

import java.util.Currency;
import org.sellerport.kernel.RuleViolation;

/** An amount is in the currency of the account it belongs to. */
public final class CurrencyDiffers extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public CurrencyDiffers(Currency asked, Currency kept) {
        super(Kind.VALUE, "currency-differs", asked.toString(), kept.toString());
    }
}
