package org.sellerport.withdrawals.api;

import org.sellerport.kernel.Money;
import org.sellerport.kernel.RuleViolation;

/** Less than the minimum is not sent to a bank. */
public final class WithdrawalTooSmall extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WithdrawalTooSmall(Money minimum) {
        super(Kind.VALUE, "withdrawal-too-small", minimum.toString());
    }
}
