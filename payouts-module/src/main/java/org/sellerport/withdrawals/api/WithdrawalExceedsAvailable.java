package org.sellerport.withdrawals.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** Only available money can be withdrawn. */
public final class WithdrawalExceedsAvailable extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WithdrawalExceedsAvailable(Money asked, Money available) {
        super(Kind.STATE, "withdrawal-exceeds-available", asked.toString(), available.toString());
    }
}
