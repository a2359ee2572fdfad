package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** A file is confirmed once: nothing of this one is open. */
public final class PaymentFileSettled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PaymentFileSettled(long id) {
        super(Kind.STATE, "payment-file-settled", Long.toString(id));
    }
}
