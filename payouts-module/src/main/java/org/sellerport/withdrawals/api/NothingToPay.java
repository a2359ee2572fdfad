package org.sellerport.withdrawals.api;

import java.util.Currency;
import org.sellerport.kernel.RuleViolation;

/** A payment file holds at least one payment. */
public final class NothingToPay extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NothingToPay(Currency currency) {
        super(Kind.STATE, "nothing-to-pay", currency.toString());
    }
}
