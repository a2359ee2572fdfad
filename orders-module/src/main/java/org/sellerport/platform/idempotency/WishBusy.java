package org.sellerport.platform.idempotency;

import org.sellerport.kernel.RuleViolation;

/** The first request with this key is still being worked on, and that takes longer than one can wait. */
public final class WishBusy extends RuleViolation {

    private static final long serialVersionUID = 1L;

    WishBusy() {
        super(Kind.STATE, "idempotency-key-busy");
    }
}
