package org.sellerport.withdrawals.api;

import org.sellerport.kernel.RuleViolation;

/** There is no payment file of that number. */
public final class PaymentFileUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public PaymentFileUnknown(long id) {
        super(Kind.MISSING, "payment-file-unknown", Long.toString(id));
    }
}
