package org.sellerport.withdrawals.api;

import java.util.Currency;
import org.sellerport.kernel.RuleViolation;

/** Withdrawals are paid from the platform's account of their currency. */
public final class PayingAccountMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PayingAccountMissing(Currency currency) {
        super(Kind.STATE, "paying-account-missing", currency.toString());
    }
}
