package org.sellerport.ledger.api;

import org.sellerport.kernel.RuleViolation;

/** The same money would have moved twice. */
public final class AlreadyPosted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public AlreadyPosted(Posting why, String reference) {
        super(Kind.STATE, "already-posted", why.name(), reference);
    }
}
