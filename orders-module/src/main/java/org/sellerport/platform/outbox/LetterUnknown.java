package org.sellerport.platform.outbox;

import org.sellerport.kernel.RuleViolation;

/** There is no such letter to decide about: it was delivered meanwhile, or somebody else decided. */
public final class LetterUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    LetterUnknown(long id) {
        super(Kind.MISSING, "letter-unknown", Long.toString(id));
    }
}
